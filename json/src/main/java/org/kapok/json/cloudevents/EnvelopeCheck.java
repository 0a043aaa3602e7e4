package org.kapok.json.cloudevents;

import java.net.URI;
import org.kapok.problem.Faults;
import org.kapok.problem.Problem;
import org.kapok.text.Extensions;

/** What must hold of every envelope. */
final class EnvelopeCheck {
  private static final String NAME = "[a-z0-9]+";

  private EnvelopeCheck() {}

  /** Notes what is wrong with what is not the event itself. */
  static Faults faults(URI source, Extensions extensions) {
    Faults faults = new Faults();
    if (source.toString().isEmpty() || !source.toString().equals(source.toASCIIString())) {
      faults.add(
          "invalid",
          "/source",
          "source must be a URI reference of ASCII characters, not empty: \"{0}\"",
          source);
    }
    for (String name : extensions.jsonByName().keySet()) {
      if (!name.matches(NAME) || Envelope.MEMBERS.contains(name)) {
        faults.add(
            "invalid",
            "/" + Problem.escaped(name),
            "the name of an extension must be of a-z and 0-9 and none of {0}: \"{1}\"",
            Envelope.MEMBERS,
            name);
      }
    }
    return faults;
  }
}
