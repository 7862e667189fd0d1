package no.saksflyt.drift;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What the system has said it has done: this must be there whatever happens afterwards. */
final class Kvitteringer {

  final Queue<String> saker = new ConcurrentLinkedQueue<>();
  final Queue<String> oppgaver = new ConcurrentLinkedQueue<>();
}
