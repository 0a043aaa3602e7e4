package org.kapok.participation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kapok.id.SubjectId;

/**
 * The subjects of a history in columns: which rows of {@link History#columns} are whose, and who
 * has the same facts.
 *
 * <p>Example: {@code history.subjectColumns(List.of("tier"))}; then the first subject's rows are
 * those from {@code start(0)} to before {@code start(1)}, and {@code facts(0) == facts(1)} tells
 * that the first two are of one type and have the same tier at all times.
 *
 * @see History#subjectColumns(List)
 */
public final class SubjectColumns {
  private final List<SubjectId> subjects;
  private final int[] starts;
  private final int[] facts;
  private final int different;

  private SubjectColumns(List<SubjectId> subjects, int[] starts, int[] facts, int different) {
    this.subjects = subjects;
    this.starts = starts;
    this.facts = facts;
    this.different = different;
  }

  /** The columns of these subjects. */
  static SubjectColumns of(List<SubjectHistory> all, List<String> attributes) {
    SubjectId[] subjects = new SubjectId[all.size()];
    int[] starts = new int[all.size() + 1];
    int[] facts = new int[all.size()];
    Map<List<@Nullable Object>, Integer> numbers = new HashMap<>();
    for (int i = 0; i < subjects.length; i++) {
      SubjectHistory each = all.get(i);
      subjects[i] = each.subject();
      starts[i + 1] = starts[i] + each.participations().size();
      List<@Nullable Object> key = key(each, attributes);
      Integer known = numbers.putIfAbsent(key, numbers.size());
      facts[i] = known == null ? numbers.size() - 1 : known;
    }
    List<SubjectId> unmodifiable = Collections.unmodifiableList(Arrays.asList(subjects));
    return new SubjectColumns(unmodifiable, starts, facts, numbers.size());
  }

  /** What tells the facts of some subjects from those of others. */
  private static List<@Nullable Object> key(SubjectHistory of, List<String> attributes) {
    List<@Nullable Object> key = new ArrayList<>(attributes.size() + 2);
    Optional<SubjectFacts> facts = of.facts();
    key.add(of.subject().type());
    key.add(facts.isPresent() ? facts.get().openings() : null);
    for (String name : attributes) {
      key.add(facts.isPresent() ? facts.get().attributes().get(name) : null);
    }
    return key;
  }

  /** The subjects in their order; as {@link History#bySubject} gives them. */
  public List<SubjectId> subjects() {
    return subjects;
  }

  /**
   * The first row of the subject of this place; behind the last subject, how many rows there are.
   */
  public int start(int subject) {
    return starts[subject];
  }

  /**
   * The number of what is known of the subject of this place: of two subjects the same if they are
   * of one type and have the same attributes, as far as was asked for, and the same openings.
   */
  public int facts(int subject) {
    return facts[subject];
  }

  /** How many different numbers {@link #facts} gives: from 0 on, in the order of the subjects. */
  public int differentFacts() {
    return different;
  }
}
