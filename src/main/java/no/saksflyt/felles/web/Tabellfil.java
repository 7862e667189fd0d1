package no.saksflyt.felles.web;

import java.util.Arrays;
import java.util.List;

/** A list being written as a file, row by row, so that a long one is never held in memory. */
public interface Tabellfil extends AutoCloseable {

  /**
   * @param celler the row's values in the order of the columns: texts, numbers, dates; null for an empty cell
   * @throws java.io.UncheckedIOException when whoever fetches the file is gone
   */
  void rad(List<?> celler);

  /** The same, cell by cell. */
  default void rad(Object... celler) {
    rad(Arrays.asList(celler));
  }

  @Override
  void close();
}
