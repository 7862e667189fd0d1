-- The letters of the house. Process owners change the demands; the texts themselves are templates.
insert into brevtype (kode, navn, underretter, rekkefolge) values
  ('bekreftelse', 'Bekreftelse på mottatt klage', false, 10),
  ('forelopig-svar', 'Foreløpig svar', false, 20),
  ('mangelbrev', 'Mangelbrev', false, 30),
  ('varsel', 'Forhåndsvarsel', false, 40),
  ('vedtak', 'Vedtak', true, 50),
  ('delvis', 'Vedtak om delvis innvilgelse', true, 60),
  ('avslag', 'Avslag', true, 70),
  ('avvisning', 'Avvisning', true, 80),
  ('forlenget-behandlingstid', 'Forlenget behandlingstid', false, 90),
  ('oversendelse', 'Oversendelse til klageinstansen', false, 100),
  ('vedtak-i-klagesak', 'Vedtak i klagesak', true, 110);

insert into brevfelt (brev, nokkel, ledetekst, eksempel_nb, eksempel_nn, lang, rekkefolge) values
  ('bekreftelse', 'mottatt', 'Dato klagen kom', '2. november 2026', '2. november 2026', false, 10),
  ('bekreftelse', 'ventetid', 'Når klageren kan vente svar', 'innen tolv uker', 'innan tolv veker', false, 20),
  ('forelopig-svar', 'mottatt', 'Dato henvendelsen kom', '2. november 2026', '2. november 2026', false, 10),
  ('forelopig-svar', 'arsak', 'Hvorfor svaret ikke er klart', 'Vi må hente inn opplysninger fra kommunen før vi kan avgjøre saken.', 'Vi må hente inn opplysningar frå kommunen før vi kan avgjere saka.', true, 20),
  ('forelopig-svar', 'ventet', 'Når svaret kan ventes', '15. januar 2027', '15. januar 2027', false, 30),
  ('mangelbrev', 'mangler', 'Hva som mangler', '- hvilket vedtak du klager på
- hva du vil at vi skal endre', '- kva vedtak du klagar på
- kva du vil at vi skal endre', true, 10),
  ('mangelbrev', 'svarfrist', 'Frist for å sende det', '7. desember 2026', '7. desember 2026', false, 20),
  ('mangelbrev', 'folge', 'Hva som skjer uten svar', 'Får vi ikke svar innen fristen, kan vi avvise klagen. Da tar vi ikke stilling til om du har rett.', 'Får vi ikkje svar innan fristen, kan vi avvise klaga. Då tek vi ikkje stilling til om du har rett.', true, 30),
  ('varsel', 'gjelder', 'Hva vi vurderer å gjøre', 'Vi vurderer å kreve tilbake 25 000 kroner av tilskuddet for 2025.', 'Vi vurderer å krevje tilbake 25 000 kroner av tilskotet for 2025.', true, 10),
  ('varsel', 'grunnlag', 'Hva vi bygger på', 'Regnskapet viser at pengene ikke er brukt til det de var gitt for.', 'Rekneskapen viser at pengane ikkje er brukte til det dei var gitt for.', true, 20),
  ('varsel', 'svarfrist', 'Frist for å uttale seg', '7. desember 2026', '7. desember 2026', false, 30),
  ('vedtak', 'avgjorelse', 'Hva vi har bestemt', 'Du får tilskudd på 120 000 kroner til språkkafeen.', 'Du får tilskot på 120 000 kroner til språkkafeen.', true, 10),
  ('vedtak', 'begrunnelse', 'Begrunnelse', 'Tiltaket er rettet mot voksne innvandrere som trenger å øve på norsk, og det er åpent for alle.

Kommunen støtter tiltaket og stiller lokaler til rådighet.', 'Tiltaket er retta mot vaksne innvandrarar som treng å øve på norsk, og det er ope for alle.

Kommunen støttar tiltaket og stiller lokale til rådvelde.', true, 20),
  ('vedtak', 'sakskostnader', 'Om sakskostnader, når vedtaket er endret til fordel for parten', 'Du kan kreve å få dekket nødvendige utgifter til klagen. Kravet må sendes til oss innen tre uker.', 'Du kan krevje å få dekt nødvendige utgifter til klaga. Kravet må sendast til oss innan tre veker.', true, 30),
  ('delvis', 'avgjorelse', 'Hva vi har bestemt', 'Du får tilskudd på 60 000 kroner. Du søkte om 120 000 kroner.', 'Du får tilskot på 60 000 kroner. Du søkte om 120 000 kroner.', true, 10),
  ('delvis', 'innvilget', 'Hva du får, og hvorfor', 'Utgiftene til lærer og lokaler hører med til det ordningen dekker.', 'Utgiftene til lærar og lokale høyrer med til det ordninga dekkjer.', true, 20),
  ('delvis', 'ikkeInnvilget', 'Hva du ikke får, og hvorfor', 'Utgifter til reise og mat dekkes ikke etter regelverket for ordningen.', 'Utgifter til reise og mat blir ikkje dekte etter regelverket for ordninga.', true, 30),
  ('avslag', 'avgjorelse', 'Hva vi har bestemt', 'Du får ikke tilskudd til språkkafeen.', 'Du får ikkje tilskot til språkkafeen.', true, 10),
  ('avslag', 'begrunnelse', 'Begrunnelse', 'Tiltaket er bare åpent for foreningens medlemmer. Ordningen gjelder tiltak som er åpne for alle.', 'Tiltaket er berre ope for medlemmene i foreininga. Ordninga gjeld tiltak som er opne for alle.', true, 20),
  ('avvisning', 'avgjorelse', 'Hva vi har bestemt', 'Vi avviser klagen din.', 'Vi avviser klaga di.', true, 10),
  ('avvisning', 'begrunnelse', 'Begrunnelse', 'Klagen kom etter at fristen var ute, og vi har ikke funnet grunn til å behandle den likevel.', 'Klaga kom etter at fristen var ute, og vi har ikkje funne grunn til å behandle ho likevel.', true, 20),
  ('forlenget-behandlingstid', 'arsak', 'Hvorfor det tar lengre tid', 'Vi venter på svar fra kommunen.', 'Vi ventar på svar frå kommunen.', true, 10),
  ('forlenget-behandlingstid', 'nytid', 'Når svaret kan ventes nå', '1. februar 2027', '1. februar 2027', false, 20),
  ('oversendelse', 'mottatt', 'Dato klagen kom', '2. november 2026', '2. november 2026', false, 10),
  ('oversendelse', 'vurdering', 'Vår vurdering av klagen', 'Klagen har ikke gitt nye opplysninger som endrer saken. Vi opprettholder vedtaket.', 'Klaga har ikkje gitt nye opplysningar som endrar saka. Vi held fast ved vedtaket.', true, 20),
  ('oversendelse', 'svarfrist', 'Frist for å si noe om vurderingen', '7. desember 2026', '7. desember 2026', false, 30),
  ('vedtak-i-klagesak', 'avgjorelse', 'Hva vi har bestemt', 'Klagen din har ikke ført fram. Vedtaket blir stående.', 'Klaga di har ikkje ført fram. Vedtaket blir ståande.', true, 10),
  ('vedtak-i-klagesak', 'begrunnelse', 'Begrunnelse', 'Vi har gått gjennom hele saken på nytt. Tiltaket er ikke åpent for alle, og vilkåret er derfor ikke oppfylt.', 'Vi har gått gjennom heile saka på nytt. Tiltaket er ikkje ope for alle, og vilkåret er difor ikkje oppfylt.', true, 20),
  ('vedtak-i-klagesak', 'sakskostnader', 'Om sakskostnader, når klageren fikk medhold', 'Du kan kreve å få dekket nødvendige utgifter til klagen. Kravet må sendes til oss innen tre uker.', 'Du kan krevje å få dekt nødvendige utgifter til klaga. Kravet må sendast til oss innan tre veker.', true, 30);

insert into brevblokk (kode, navn, rekkefolge) values
  ('mottak', 'Hva vi har fått', 10),
  ('forelopig-svar', 'Når svaret kommer, og hvorfor det drøyer', 20),
  ('mangler', 'Hva som mangler', 30),
  ('varsel', 'Hva vi varsler om', 40),
  ('avgjorelse', 'Hva vi har bestemt', 50),
  ('begrunnelse', 'Begrunnelse', 60),
  ('hjemmel', 'Regelen vi har brukt', 70),
  ('oversendelse', 'Oversendelsen og vår vurdering', 80),
  ('svarfrist', 'Frist for å svare', 90),
  ('videre', 'Hva som skjer videre', 100),
  ('klageadgang', 'Rett til å klage, frist og klageinstans', 110),
  ('framgangsmate', 'Slik klager du', 120),
  ('innsyn', 'Rett til å se dokumentene', 130),
  ('utsatt-iverksetting', 'Rett til å be om utsettelse', 140),
  ('endelig', 'At vedtaket ikke kan klages på', 150),
  ('sakskostnader', 'Sakskostnader', 160),
  ('sivilombudet', 'Rett til å klage til Sivilombudet', 170),
  ('veiledning', 'Hjelp og veiledning', 180),
  ('kontakt', 'Hvor man kan spørre', 190);

insert into brevkrav (brev, vedtakstype, regelverk, blokk, vilkaar, hjemmel)
select kode, '*', '*', 'kontakt', 'ALLTID', 'forvaltningsloven § 11' from brevtype;

insert into brevkrav (brev, vedtakstype, regelverk, blokk, vilkaar, hjemmel) values
  ('bekreftelse', '*', '*', 'mottak', 'ALLTID', null),
  ('bekreftelse', '*', '*', 'videre', 'ALLTID', null),
  ('forelopig-svar', '*', '*', 'forelopig-svar', 'ALLTID', 'forvaltningsloven § 11 a'),
  ('mangelbrev', '*', '*', 'mangler', 'ALLTID', 'forvaltningsloven § 32'),
  ('mangelbrev', '*', '*', 'svarfrist', 'ALLTID', 'forvaltningsloven § 32'),
  ('varsel', '*', '*', 'varsel', 'ALLTID', 'forvaltningsloven § 16'),
  ('varsel', '*', '*', 'svarfrist', 'ALLTID', 'forvaltningsloven § 16'),
  ('varsel', '*', '*', 'innsyn', 'ALLTID', 'forvaltningsloven § 18'),
  ('forlenget-behandlingstid', '*', '*', 'forelopig-svar', 'ALLTID', 'forvaltningsloven § 11 a'),
  ('oversendelse', '*', '*', 'oversendelse', 'ALLTID', 'forvaltningsloven § 33'),
  ('oversendelse', '*', '*', 'videre', 'ALLTID', 'forvaltningsloven § 33'),
  ('vedtak-i-klagesak', '*', '*', 'sivilombudet', 'ALLTID', null);

-- What a decision must tell of (forvaltningsloven §§ 24, 25, 27, 28).
insert into brevkrav (brev, vedtakstype, regelverk, blokk, vilkaar, hjemmel)
select t.kode, '*', '*', k.blokk, k.vilkaar, k.hjemmel
from brevtype t
cross join (
  select 'avgjorelse' as blokk, 'ALLTID' as vilkaar, 'forvaltningsloven § 27' as hjemmel
  union all select 'begrunnelse', 'ALLTID', 'forvaltningsloven §§ 24 og 25'
  union all select 'hjemmel', 'ALLTID', 'forvaltningsloven § 25'
  union all select 'innsyn', 'ALLTID', 'forvaltningsloven § 27'
  union all select 'klageadgang', 'KLAGEADGANG', 'forvaltningsloven § 27'
  union all select 'framgangsmate', 'KLAGEADGANG', 'forvaltningsloven § 27'
  union all select 'utsatt-iverksetting', 'KLAGEADGANG', 'forvaltningsloven § 27'
  union all select 'endelig', 'ENDELIG', 'forvaltningsloven § 28') k
where t.underretter = true;
