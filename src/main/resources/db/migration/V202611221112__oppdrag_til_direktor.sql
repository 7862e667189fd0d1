-- What the leader has approved and the director has not stood as approved.
update sak set status = 'TIL_DIREKTOR'
where type = 'OPPDRAG' and aapen = true and status = 'GODKJENT'
  and exists (select 1 from oppgavefrist f where f.saksnummer = sak.saksnummer and f.steg = 'godkjennDirektor');
