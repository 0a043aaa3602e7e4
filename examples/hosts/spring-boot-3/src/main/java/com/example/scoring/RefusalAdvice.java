package com.example.scoring;

import java.util.Locale;
import org.kapok.problem.ProblemDetails;
import org.kapok.problem.RefusedException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers with RFC 9457 problems that hold every fault of a document. */
@RestControllerAdvice
class RefusalAdvice {
  // README begins
  @ExceptionHandler // also finds it as the cause of what a reader of bodies throws
  ResponseEntity<ProblemDetails> refused(RefusedException refused, Locale language) {
    ProblemDetails details = ProblemDetails.of(refused, language);
    return ResponseEntity.status(details.status())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .header(HttpHeaders.CONTENT_LANGUAGE, details.language())
        .body(details);
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
