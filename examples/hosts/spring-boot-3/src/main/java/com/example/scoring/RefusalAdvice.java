package com.example.scoring;

import java.util.Locale;
import org.kapok.problem.RefusedException;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers with RFC 9457 problems that hold every fault of a document. */
@RestControllerAdvice
class RefusalAdvice {
  private static final int UNPROCESSABLE_CONTENT = 422;

  // README begins
  @ExceptionHandler // also finds it as the cause of what a reader of bodies throws
  ProblemDetail refused(RefusedException refused, Locale language) {
    ProblemDetail detail = ProblemDetail.forStatus(UNPROCESSABLE_CONTENT);
    detail.setTitle("The document is refused");
    detail.setProperty(
        "problems", refused.problems().stream().map(each -> Fault.of(each, language)).toList());
    return detail;
  }

  // README ends

  /** The answer Spring gives anyway, with what is wrong in the language that the client accepts. */
  @ExceptionHandler
  ProblemDetail invalid(MethodArgumentNotValidException invalid) {
    ProblemDetail detail = invalid.getBody();
    detail.setProperty(
        "violations",
        invalid.getFieldErrors().stream()
            .map(each -> each.getField() + ": " + each.getDefaultMessage())
            .toList());
    return detail;
  }
}
