/**
 * Reads the ministry's letters: text in, everything a coordinator would register out, with the lines it stands on.
 * Nothing here knows the database or the engine, and the same text is always read the same way. {@link
 * no.saksflyt.oppdrag.brev.lesing.Brevleser} takes the stages in this order:
 *
 * <ol>
 *   <li><b>File to text</b>: {@code Brevfil} takes plain text or a PDF ({@code Pdftekst}, {@code PdfAktivitet}) and refuses
 *       what cannot be read, with the reason a coordinator can act on.
 *   <li><b>Lines</b>: {@code Linje} numbers them as in the source; {@code Tegn} makes their characters alike, since every
 *       program prints spaces, dashes and bullets in its own way.
 *   <li><b>What is no text</b>: {@code Sidepynt} marks page numbers and running heads, {@code Brevhodefinner} letter heads
 *       and addresses (and keeps their dates and references), {@code Underskrift} signatures and copy lists.
 *   <li><b>Flow</b>: {@code Flytbygger} joins what is left across pages; in a {@code Flyt} every place knows its line, so
 *       that all later stages work on places and none counts lines.
 *   <li><b>Letters</b>: {@code Brevdeler} parts the flow where {@code Brevtittel} begins a new letter; {@code Aktorer} knows
 *       the directorates the text names. From here on each letter is read alone, and a {@code Lesing} carries what the
 *       stages share.
 *   <li><b>Headings</b>: {@code Overskriftsfinner} tells headings from references to assignments; {@code Blokkdeler} lets
 *       each assignment reach to the next heading, with its {@code Seksjon}s. The rest is {@code Lopetekst}.
 *   <li><b>Assignments</b>: {@code Oppdragsleser} reads a block: parts ({@code Delfinner}), deadlines ({@code Fristleser} on
 *       {@code Datoer} and {@code Fristord}), who leads and takes part ({@code Ansvar}), money ({@code Pengeleser}).
 *       {@code Oppdragssamler} joins the line of a list with its description.
 *   <li><b>Running text</b>: {@code Endringsleser} finds changes of what was given before, {@code Bevilgningsleser}
 *       appropriations (added up by {@code Summekontroll} through all letters of the file), {@code Onskeleser} requests.
 *   <li><b>What was missed</b>: {@code Fristvakt} lists deadlines that ended up nowhere and {@code Tvillinger}
 *       revised parts known under another number; every doubt is an {@code Avvik}, for a person decides and the reader
 *       never guesses in silence.
 * </ol>
 *
 * Patterns are written in the notation of {@code Monster}, which lets any space be a line break and any dash another dash.
 */
package no.saksflyt.oppdrag.brev.lesing;
