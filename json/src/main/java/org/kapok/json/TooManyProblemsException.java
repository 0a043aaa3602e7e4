package org.kapok.json;

/** Ends the reading of a document that has more problems than are told. */
final class TooManyProblemsException extends RuntimeException {
  private static final long serialVersionUID = 1;

  TooManyProblemsException() {
    super("too many problems", null, false, false);
  }
}
