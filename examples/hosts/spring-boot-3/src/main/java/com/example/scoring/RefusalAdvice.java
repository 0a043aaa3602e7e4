package com.example.scoring;

import org.kapok.problem.RefusedException;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers with an RFC 9457 problem that holds every fault of a refused document. */
@RestControllerAdvice
class RefusalAdvice {
  private static final int UNPROCESSABLE_CONTENT = 422;

  // README begins
  @ExceptionHandler // also finds it as the cause of what a reader of bodies throws
  ProblemDetail refused(RefusedException refused) {
    ProblemDetail detail = ProblemDetail.forStatus(UNPROCESSABLE_CONTENT);
    detail.setTitle("The document is refused");
    detail.setProperty("problems", refused.problems());
    return detail;
  }
  // README ends
}
