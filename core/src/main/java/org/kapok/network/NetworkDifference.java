package org.kapok.network;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What changed from one version of a city's network to another: objects added, removed and changed
 * in each part, told apart by their ids, with the fields that changed. The order of a list is no
 * change where it means nothing; it means something where a field holds steps one after another,
 * such as the stops of a route or the rules of a scheme.
 *
 * <p>Laws: between equal networks there is none; and the difference back is the {@link #mirrored()}
 * one. Networks with faults can be compared too; of objects that share an id, the second is told as
 * {@code id#2}.
 *
 * <p>Example: {@code NetworkDifference.between(lastYear, thisYear).of("venues")}. How the figures
 * changed is {@link FigureChange#between}.
 *
 * @param changes by part in the order of the document, then by key
 */
public record NetworkDifference(List<ObjectChange> changes) {
  /** The parts that are compared. */
  static final List<Part<?>> PARTS =
      Stream.of(
              OrganizationParts.ALL,
              VenueParts.ALL,
              TalentParts.ALL,
              ActivityParts.ALL,
              CareParts.ALL,
              IncentiveParts.ALL)
          .flatMap(List::stream)
          .toList();

  /** Copies the changes. */
  public NetworkDifference {
    changes = List.copyOf(changes);
  }

  /** The difference from one version to the other. */
  public static NetworkDifference between(CityNetwork before, CityNetwork after) {
    return new NetworkDifference(
        PARTS.stream()
            .flatMap(
                each ->
                    each.changes(before, after).stream()
                        .sorted(Comparator.comparing(ObjectChange::key)))
            .toList());
  }

  /** Whether nothing changed. */
  public boolean isEmpty() {
    return changes.isEmpty();
  }

  /** The difference back: what was added is removed, and fields go back to what they were. */
  public NetworkDifference mirrored() {
    return new NetworkDifference(changes.stream().map(ObjectChange::mirrored).toList());
  }

  /** The changes in one part, such as {@code venues}. */
  public List<ObjectChange> of(String part) {
    return changes.stream().filter(each -> each.part().equals(part)).toList();
  }
}
