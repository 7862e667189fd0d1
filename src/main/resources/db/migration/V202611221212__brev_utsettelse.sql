-- The answer to a request that the decision waits for the complaint, a letter for each answer: forvaltningsloven § 42.
insert into brevtype (kode, navn, underretter, rekkefolge) values
  ('utsettelse-innvilget', 'Vedtaket settes ikke i verk ennå', false, 92),
  ('utsettelse-avslag', 'Avslag på utsatt iverksetting', false, 94);

insert into brevfelt (brev, nokkel, ledetekst, eksempel_nb, eksempel_nn, lang, rekkefolge) values
  ('utsettelse-innvilget', 'begrunnelse', 'Begrunnelse', 'Et opphør nå kan ikke rettes opp om klagen fører fram.', 'Eit opphøyr no kan ikkje rettast opp om klaga fører fram.', true, 10),
  ('utsettelse-innvilget', 'bestemmelse', 'Regelen vi har brukt', 'forvaltningsloven § 42', 'forvaltningslova § 42', false, 20),
  ('utsettelse-avslag', 'begrunnelse', 'Begrunnelse', 'Beløpet kan betales tilbake om klagen fører fram. Du lider derfor ikke noe tap ved at vedtaket settes i verk nå.', 'Beløpet kan betalast tilbake om klaga fører fram. Du lid difor ikkje noko tap ved at vedtaket blir sett i verk no.', true, 10),
  ('utsettelse-avslag', 'bestemmelse', 'Regelen vi har brukt', 'forvaltningsloven § 42', 'forvaltningslova § 42', false, 20);

insert into brevkrav (brev, vedtakstype, regelverk, blokk, vilkaar, hjemmel) values
  ('utsettelse-innvilget', '*', '*', 'avgjorelse', 'ALLTID', 'forvaltningsloven § 42'),
  ('utsettelse-innvilget', '*', '*', 'hjemmel', 'ALLTID', null),
  ('utsettelse-innvilget', '*', '*', 'videre', 'ALLTID', null),
  ('utsettelse-innvilget', '*', '*', 'kontakt', 'ALLTID', 'forvaltningsloven § 11'),
  ('utsettelse-avslag', '*', '*', 'avgjorelse', 'ALLTID', 'forvaltningsloven § 42'),
  ('utsettelse-avslag', '*', '*', 'begrunnelse', 'ALLTID', 'forvaltningsloven § 42'),
  ('utsettelse-avslag', '*', '*', 'hjemmel', 'ALLTID', null),
  ('utsettelse-avslag', '*', '*', 'videre', 'ALLTID', null),
  ('utsettelse-avslag', '*', '*', 'kontakt', 'ALLTID', 'forvaltningsloven § 11');
