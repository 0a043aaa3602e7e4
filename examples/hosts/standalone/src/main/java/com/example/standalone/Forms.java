package com.example.standalone;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.problem.RefusedException;

/** Kapok's types within a host's own form, read by a mapper of the host's. */
final class Forms {
  private Forms() {}

  /** A host's own form. */
  record Submission(String office, IncentiveScheme scheme) {}

  private static ObjectMapper mapper() {
    // README begins
    ObjectMapper mapper = new ObjectMapper().findAndRegisterModules(); // finds KapokModule
    // README ends
    return mapper.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
  }

  static List<String> lines(String schemeText, IncentiveScheme scheme)
      throws JsonProcessingException {
    ObjectMapper mapper = mapper();
    String form =
        "{\"office\": \"穗\", \"remark\": \"unknown to the form\", \"scheme\": " + schemeText + "}";
    Submission submission = mapper.readValue(form, Submission.class);
    String written = mapper.writeValueAsString(submission);
    return List.of(
        "a form: " + submission.office() + ", " + submission.scheme().equals(scheme),
        "a form comes back: " + mapper.readValue(written, Submission.class).equals(submission),
        "a form with a misspelt scheme: " + refusal(mapper, form.replace("\"when\"", "\"whem\"")));
  }

  private static String refusal(ObjectMapper mapper, String form) throws JsonProcessingException {
    try {
      return "is read: " + mapper.readValue(form, Submission.class);
    } catch (JsonMappingException unread) {
      return unread.getCause() instanceof RefusedException refused
          ? Standalone.told(refused)
          : unread.toString();
    }
  }
}
