package org.kapok.incentive.analysis;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is known of all participations on which a condition holds.
 *
 * @param possible whether there can be any
 * @param fields what their fields can be
 */
record Facts(boolean possible, Map<String, Domain> fields) {
  static final Facts NONE = new Facts(true, Map.of());
  static final Facts IMPOSSIBLE = new Facts(false, Map.of());

  static Facts of(String field, Domain domain) {
    return domain.isEmpty() ? IMPOSSIBLE : new Facts(true, Map.of(field, domain));
  }

  Domain field(String name) {
    return Optional.ofNullable(fields.get(name)).orElse(Domain.ANY);
  }

  Facts meet(Facts other) {
    if (!possible || !other.possible) {
      return IMPOSSIBLE;
    }
    Map<String, Domain> all = new TreeMap<>(fields);
    for (Map.Entry<String, Domain> each : other.fields.entrySet()) {
      Domain both = all.merge(each.getKey(), each.getValue(), Domain::meet);
      if (both.isEmpty()) {
        return IMPOSSIBLE;
      }
    }
    return new Facts(true, all);
  }

  Facts join(Facts other) {
    if (!possible || !other.possible) {
      return possible ? this : other;
    }
    Map<String, Domain> either = new TreeMap<>();
    fields.forEach(
        (name, domain) -> {
          Domain others = other.fields.get(name);
          if (others != null) {
            either.put(name, domain.join(others));
          }
        });
    return new Facts(true, either);
  }
}
