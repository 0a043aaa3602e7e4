package org.kapok.participation;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kapok.id.ParticipationId;
import org.kapok.id.SubjectId;

/**
 * What follows from all that was delivered: what stands, its arrangement, and the columns that were
 * asked for, row by row and subject by subject.
 */
record Known(
    Latest<SubjectId, SubjectFacts> facts,
    Latest<ParticipationId, Participation> participations,
    Arrangement arrangement,
    Participation[] all,
    Map<String, Column> columns,
    Map<List<String>, SubjectColumns> subjects) {

  /** What follows from these; reads these properties. */
  static Known of(List<SubjectFacts> facts, Participation[] all, List<String> properties) {
    Arrivals arrivals = new Arrivals(all, properties);
    int[] hashes = facts.stream().mapToInt(each -> each.subject().hashCode()).toArray();
    Latest<SubjectId, SubjectFacts> ofSubjects =
        new Latest<>(SubjectFacts::subject, SubjectFacts::revision, facts, hashes);
    Latest<ParticipationId, Participation> latest =
        new Latest<>(
            Participation::id, Participation::revision, Arrays.asList(all), arrivals.hashes);
    BitSet dropped = (BitSet) arrivals.cancelled.clone();
    dropped.or(latest.dropped());
    Arrangement arrangement =
        new Arrangement(ofSubjects.settled(), arrivals, dropped, ofSubjects.disputed().keySet());
    return new Known(ofSubjects, latest, arrangement, all, Map.of(), Map.of())
        .with(properties, arrivals.cells);
  }

  /** The same with all of these properties read. */
  Known with(List<String> properties) {
    List<String> unread = properties.stream().filter(name -> !columns.containsKey(name)).toList();
    if (unread.isEmpty()) {
      return this;
    }
    Cells cells = new Cells(unread, all.length);
    cells.readAll(all);
    return with(unread, cells);
  }

  private Known with(List<String> properties, Cells cells) {
    Map<String, Column> more = new HashMap<>(columns);
    List<Column> read = arrangement.arranged(cells);
    for (int i = 0; i < read.size(); i++) {
      more.put(properties.get(i), read.get(i));
    }
    return new Known(facts, participations, arrangement, all, Map.copyOf(more), subjects);
  }

  /** The same with the subjects by these attributes. */
  Known withSubjects(List<String> attributes) {
    if (subjects.containsKey(attributes)) {
      return this;
    }
    Map<List<String>, SubjectColumns> more = new HashMap<>(subjects);
    more.put(List.copyOf(attributes), SubjectColumns.of(arrangement.scored(), attributes));
    return new Known(facts, participations, arrangement, all, columns, Map.copyOf(more));
  }

  /** The columns of these properties, which have been read. */
  ParticipationColumns of(List<String> properties) {
    return arrangement.of(properties.stream().map(columns::get).toList());
  }
}
