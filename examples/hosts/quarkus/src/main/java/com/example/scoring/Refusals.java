package com.example.scoring;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.kapok.problem.RefusedException;

/** Answers with an RFC 9457 problem that holds every fault of a refused document. */
public class Refusals {
  private static final int UNPROCESSABLE_CONTENT = 422;

  /** The form of RFC 9457, with the faults beside it. */
  public record Refusal(String title, int status, List<Fault> problems) {}

  /** What the host refuses itself. */
  @ServerExceptionMapper
  public Response refused(RefusedException refused, HttpHeaders headers) {
    Locale language = headers.getAcceptableLanguages().get(0);
    List<Fault> problems =
        refused.problems().stream().map(each -> Fault.of(each, language)).toList();
    return Response.status(UNPROCESSABLE_CONTENT)
        .type("application/problem+json")
        .entity(new Refusal("The document is refused", UNPROCESSABLE_CONTENT, problems))
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
