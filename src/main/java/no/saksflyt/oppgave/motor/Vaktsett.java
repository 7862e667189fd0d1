package no.saksflyt.oppgave.motor;

import no.saksflyt.oppgave.Motor;
import no.saksflyt.oppgave.skjema.Skjemaaapning;
import no.saksflyt.oppgave.skjema.Skjemainnsending;
import no.saksflyt.oppgave.vakt.Bakkallet;
import no.saksflyt.oppgave.vakt.Fullforingsvakt;
import no.saksflyt.oppgave.vakt.Oppgavelogg;
import no.saksflyt.oppgave.vakt.Oppgaveleser;
import no.saksflyt.oppgave.vakt.Tildelingsvakt;
import no.saksflyt.oppgave.vakt.Vaktramme;
import org.springframework.stereotype.Component;

/**
 * What the guarded services ask. They get it when they are first called: the engine they are part of is built before the
 * beans it stands on.
 */
@Component
record Vaktsett(
    Bakkallet bakkallet,
    Vaktramme ramme,
    Oppgaveleser leser,
    Tildelingsvakt tildeling,
    Fullforingsvakt fullforing,
    Motor motor,
    Oppgavelogg logg,
    Skjemainnsending innsending,
    Skjemaaapning aapning) {}
