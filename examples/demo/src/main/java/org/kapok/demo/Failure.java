package org.kapok.demo;

/** Thrown when a command cannot do what it was asked for; its message tells a person what to do. */
final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Failure(String message) {
    super(message);
  }
}
