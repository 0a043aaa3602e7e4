package org.kapok.participation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kapok.id.SubjectId;
import org.kapok.id.SubjectType;

/** Groups what counts by subject, and puts each group into scoring order. */
final class Grouping {
  /** As many as any second from year 1 to year 9999 needs, counted from {@link #FIRST_SECOND}. */
  private static final int SECOND_BITS = 39;

  private static final long FIRST_SECOND = -(1L << 36);

  private final Groups groups = new Groups();
  private final Participation[] arrived;
  private final Group[] owners;
  private final long[] seconds;
  private int size;

  private Grouping(int most) {
    arrived = new Participation[most];
    owners = new Group[most];
    seconds = new long[most];
  }

  /** The groups, by subject. */
  static List<SubjectHistory> of(List<SubjectFacts> facts, List<Participation> participations) {
    Grouping grouping = new Grouping(participations.size());
    facts.forEach(each -> grouping.groups.of(each.subject()).facts = each);
    participations.forEach(grouping::add);
    return grouping.sorted();
  }

  private void add(Participation participation) {
    if (!participation.cancelled()) {
      Group owner = groups.of(participation.subject());
      owner.size++;
      arrived[size] = participation;
      owners[size] = owner;
      seconds[size] = participation.start().getEpochSecond() - FIRST_SECOND;
      size++;
    }
  }

  private List<SubjectHistory> sorted() {
    Group[] inOrder = groups.sorted();
    int placed = 0;
    for (Group group : inOrder) {
      group.end = placed;
      placed += group.size;
    }
    Participation[] all = new Participation[size];
    long[] keys = new long[size];
    for (int i = 0; i < size; i++) {
      int place = owners[i].end++;
      all[place] = arrived[i];
      keys[place] = seconds[i];
    }
    List<SubjectHistory> result = new ArrayList<>(inOrder.length);
    for (Group group : inOrder) {
      int from = group.end - group.size;
      KeyedOrder.sort(all, keys, from, group.end, SECOND_BITS, Participation.SCORING_ORDER);
      result.add(
          new SubjectHistory(
              group.subject, Optional.ofNullable(group.facts), new Stretch(all, from, group.size)));
    }
    return Collections.unmodifiableList(result);
  }

  /** What has come of one subject so far, and where its participations will stand. */
  private static final class Group {
    final SubjectId subject;
    final SubjectType type;
    final String text;
    final int hash;
    @Nullable SubjectFacts facts;
    int size;
    int end;

    Group(SubjectId subject, int hash) {
      this.subject = subject;
      this.hash = hash;
      type = subject.type();
      text = subject.value();
    }

    /** Whether it is of that subject; asks nothing that lies further away in memory. */
    boolean isOf(SubjectId other, int otherHash) {
      return otherHash == hash && other.value().equals(text) && other.type() == type;
    }
  }

  /** The groups by subject, in a table of which half or more is free. */
  private static final class Groups {
    private @Nullable Group[] table = new Group[64];
    private int size;
    private @Nullable Group last;

    Group of(SubjectId subject) {
      int hash = subject.value().hashCode();
      Group group = last;
      if (group == null || !group.isOf(subject, hash)) {
        group = find(subject, hash);
        last = group;
      }
      return group;
    }

    private Group find(SubjectId subject, int hash) {
      int place = place(hash);
      for (Group group = table[place]; group != null; group = table[place]) {
        if (group.isOf(subject, hash)) {
          return group;
        }
        place = (place + 1) & (table.length - 1);
      }
      Group added = new Group(subject, hash);
      table[place] = added;
      if (++size * 2 > table.length) {
        grow();
      }
      return added;
    }

    private int place(int hash) {
      int mixed = hash * 0x9E3779B9;
      return (mixed ^ (mixed >>> 16)) & (table.length - 1);
    }

    private void grow() {
      @Nullable Group[] before = table;
      table = new Group[before.length * 2];
      for (Group group : before) {
        if (group != null) {
          int place = place(group.hash);
          while (table[place] != null) {
            place = (place + 1) & (table.length - 1);
          }
          table[place] = group;
        }
      }
    }

    Group[] sorted() {
      Group[] all = Arrays.stream(table).filter(group -> group != null).toArray(Group[]::new);
      List<SubjectId> subjects = Arrays.stream(all).map(group -> group.subject).toList();
      SubjectKey key = new SubjectKey(subjects);
      long[] keys = subjects.stream().mapToLong(key::of).toArray();
      Comparator<Group> bySubject = Comparator.comparing(group -> group.subject);
      KeyedOrder.sort(all, keys, 0, all.length, SubjectKey.BITS, bySubject);
      return all;
    }
  }
}
