package org.kapok.incentive.honour;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kapok.id.SubjectId;
import org.kapok.incentive.honour.Placement.Reason;
import org.kapok.incentive.honour.Placement.Verdict;

/** Candidates on their way through a quota, those of equal rank at a time, the best first. */
final class Ranking {
  private final Quota quota;
  private final Comparator<Candidate> byKeys;
  private final List<Candidate> ranked;
  private final List<Placement> unranked;
  private final List<Placement> placements = new ArrayList<>();
  private final List<EdgeTie> ties = new ArrayList<>();
  private final Map<String, Integer> leftOfGroup = new HashMap<>();
  private int left;

  Ranking(Quota quota, Collection<Candidate> candidates) {
    this.quota = quota;
    left = quota.places();
    byKeys =
        quota.keys().stream()
            .<Comparator<Candidate>>map(key -> key::compare)
            .reduce(Comparator::thenComparing)
            .orElseThrow();
    ranked =
        candidates.stream()
            .filter(this::canBeRanked)
            .sorted(byKeys.thenComparing(Candidate::subject))
            .toList();
    unranked =
        candidates.stream()
            .filter(each -> !canBeRanked(each))
            .map(Candidate::subject)
            .sorted()
            .map(each -> new Placement(each, Optional.empty(), Verdict.OUT, Reason.VALUE_MISSING))
            .toList();
  }

  private boolean canBeRanked(Candidate candidate) {
    return quota.keys().stream().allMatch(candidate::has);
  }

  /** Lets them through. */
  QuotaOutcome outcome() {
    int first = 0;
    while (first < ranked.size()) {
      int next = first;
      while (next < ranked.size() && byKeys.compare(ranked.get(first), ranked.get(next)) == 0) {
        next++;
      }
      place(ranked.subList(first, next), first + 1);
      first = next;
    }
    placements.sort(Comparator.comparing(Ranking::rank).thenComparing(Placement::subject));
    reportDecided();
    listReserves();
    placements.addAll(unranked);
    return new QuotaOutcome(quota, placements, ties);
  }

  private static int rank(Placement placement) {
    return placement.rank().orElseThrow();
  }

  private void put(Candidate candidate, int rank, Verdict verdict, Reason reason) {
    placements.add(new Placement(candidate.subject(), Optional.of(rank), verdict, reason));
  }

  /** Places candidates of equal rank. */
  private void place(List<Candidate> equals, int rank) {
    Claims claims = new Claims(rank);
    Map<String, List<Candidate>> groups = new TreeMap<>();
    for (Candidate each : equals) {
      if (quota.mostPerGroup().isPresent() && each.group().isPresent()) {
        groups.computeIfAbsent(each.group().get(), group -> new ArrayList<>()).add(each);
      } else {
        claims.add(List.of(each), 1, Reason.WITHIN_PLACES);
      }
    }
    groups.forEach((group, members) -> claims.addGroup(group, members));
    claims.settle();
  }

  /** What candidates of equal rank claim. */
  private final class Claims {
    private final int rank;
    private final Map<Candidate, Reason> claimants = new HashMap<>();
    private int places;

    Claims(int rank) {
      this.rank = rank;
    }

    void add(List<Candidate> candidates, int claimed, Reason reason) {
      candidates.forEach(each -> claimants.put(each, reason));
      places += claimed;
    }

    void addGroup(String group, List<Candidate> members) {
      int open = leftOfGroup.getOrDefault(group, quota.mostPerGroup().orElseThrow());
      boolean tied = open > 0 && members.size() > open;
      leftOfGroup.put(group, Math.max(0, open - members.size()));
      if (open == 0) {
        members.forEach(each -> put(each, rank, Verdict.OUT, Reason.GROUP_FULL));
      } else if (left == 0 || !tied) {
        add(members, members.size(), Reason.WITHIN_PLACES);
      } else {
        tie(members, open, Optional.of(group));
        switch (quota.ties()) {
          case ALL_IN -> add(members, members.size(), Reason.TIED_AT_EDGE);
          case ALL_OUT ->
              members.forEach(each -> put(each, rank, Verdict.OUT, Reason.TIED_AT_EDGE));
          case LEFT_TO_DECISION -> add(members, open, Reason.TIED_AT_EDGE);
        }
      }
    }

    private void tie(Collection<Candidate> candidates, int open, Optional<String> group) {
      List<SubjectId> subjects = candidates.stream().map(Candidate::subject).sorted().toList();
      ties.add(new EdgeTie(subjects, open, group, Optional.empty()));
    }

    void settle() {
      if (claimants.isEmpty()) {
        return;
      }
      if (left == 0) {
        claimants.keySet().forEach(each -> put(each, rank, Verdict.OUT, Reason.BELOW_EDGE));
      } else if (places <= left) {
        left -= places;
        claimants.forEach((each, reason) -> put(each, rank, verdict(reason), reason));
      } else {
        tie(claimants.keySet(), left, Optional.empty());
        left = 0;
        Verdict verdict = verdict(Reason.TIED_AT_EDGE);
        claimants.keySet().forEach(each -> put(each, rank, verdict, Reason.TIED_AT_EDGE));
      }
    }

    private Verdict verdict(Reason reason) {
      if (reason == Reason.WITHIN_PLACES) {
        return Verdict.IN;
      }
      return switch (quota.ties()) {
        case ALL_IN -> Verdict.IN;
        case ALL_OUT -> Verdict.OUT;
        case LEFT_TO_DECISION -> Verdict.UNDECIDED;
      };
    }
  }

  /** Reports whom a further key told apart where the places end. */
  private void reportDecided() {
    Map<SubjectId, Reason> reasons = new HashMap<>();
    placements.forEach(each -> reasons.put(each.subject(), each.reason()));
    Map<Boolean, List<Candidate>> inAndBelow = new HashMap<>();
    for (Candidate each : ranked) {
      Reason reason = reasons.get(each.subject());
      if (reason == Reason.WITHIN_PLACES || reason == Reason.BELOW_EDGE) {
        inAndBelow
            .computeIfAbsent(reason == Reason.WITHIN_PLACES, in -> new ArrayList<>())
            .add(each);
      }
    }
    List<Candidate> in = inAndBelow.getOrDefault(true, List.of());
    List<Candidate> below = inAndBelow.getOrDefault(false, List.of());
    boolean tied = ties.stream().anyMatch(tie -> tie.group().isEmpty());
    if (!tied && !in.isEmpty() && !below.isEmpty()) {
      reportDecided(in, below);
    }
  }

  private void reportDecided(List<Candidate> in, List<Candidate> below) {
    Candidate last = in.get(in.size() - 1);
    int same = sameKeys(last, below.get(0));
    if (same == 0 || same == quota.keys().size()) {
      return;
    }
    List<SubjectId> subjects = new ArrayList<>();
    in.stream()
        .filter(each -> sameKeys(last, each) >= same)
        .forEach(each -> subjects.add(each.subject()));
    int places = subjects.size();
    below.stream()
        .filter(each -> sameKeys(last, each) >= same)
        .forEach(each -> subjects.add(each.subject()));
    Optional<String> key = Optional.of(quota.keys().get(same).by());
    ties.add(new EdgeTie(subjects, places, Optional.empty(), key));
  }

  /** How many keys, from the first on, do not tell them apart. */
  private int sameKeys(Candidate one, Candidate other) {
    int same = 0;
    while (same < quota.keys().size() && quota.keys().get(same).compare(one, other) == 0) {
      same++;
    }
    return same;
  }

  /** Puts the best of those who are out on the reserve list, and who is equal to the last. */
  private void listReserves() {
    int listed = 0;
    int last = 0;
    for (int i = 0; i < placements.size(); i++) {
      Placement each = placements.get(i);
      boolean eligible = each.verdict() == Verdict.OUT && each.reason() != Reason.GROUP_FULL;
      if (eligible && (listed < quota.reserves() || (listed > 0 && rank(each) == last))) {
        placements.set(i, each.with(Verdict.RESERVE));
        last = rank(each);
        listed++;
      }
    }
  }
}
