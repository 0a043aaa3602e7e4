package com.example.scoring;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.kapok.problem.ProblemDetails;
import org.kapok.problem.RefusedException;

/** Answers with an RFC 9457 problem that holds every fault of a refused document. */
public class Refusals {
  /** What the host refuses itself. */
  @ServerExceptionMapper
  public Response refused(RefusedException refused, HttpHeaders headers) {
    ProblemDetails details = ProblemDetails.of(refused, headers.getAcceptableLanguages().get(0));
    return Response.status(details.status())
        .type(ProblemDetails.MEDIA_TYPE)
        .language(details.language())
        .entity(details)
        .build();
  }

  /** What the reader of bodies refuses: the refusal is the cause of the cause. */
  @ServerExceptionMapper
  public Response unread(WebApplicationException unread, HttpHeaders headers) {
    for (Throwable cause = unread.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof RefusedException refused) {
        return refused(refused, headers);
      }
    }
    return unread.getResponse();
  }
}
