package com.example.scoring;

import java.util.Locale;
import org.kapok.problem.Problem;

/**
 * A fault of a document as the client reads it.
 *
 * @param code what kind of fault, for programs
 * @param place where, as an RFC 6901 pointer from the top of the request
 * @param message what is wrong, for people, in Chinese or English
 */
public record Fault(String code, String place, String message) {

  static Fault of(Problem problem, Locale language) {
    return new Fault(problem.code(), problem.place(), problem.message(language));
  }
}
