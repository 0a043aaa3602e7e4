package org.kapok.talent;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.kapok.id.BatchId;
import org.kapok.id.MemberId;
import org.kapok.id.StationId;
import org.kapok.problem.Faults;
import org.kapok.problem.Problem;

/** What does not fit together in a register, the parts' own problems among it. */
final class RegisterCheck {
  private final TalentRegister register;
  private final Map<MemberId, Member> members;
  private final Faults faults = new Faults();

  private RegisterCheck(TalentRegister register) {
    this.register = register;
    members = register.membersById();
  }

  static List<Problem> problems(TalentRegister register) {
    RegisterCheck check = new RegisterCheck(register);
    check.requireDistinctMembers();
    check.checkPyramid();
    check.checkBatches();
    check.checkSharedStations();
    return check.faults.all();
  }

  private void requireDistinctMembers() {
    Set<MemberId> seen = new HashSet<>();
    for (int i = 0; i < register.members().size(); i++) {
      MemberId id = register.members().get(i).id();
      if (!seen.add(id)) {
        faults.add("duplicate-id", "/members/" + i + "/id", "an id stands twice: {0}", id);
      }
    }
  }

  private void checkPyramid() {
    TalentPyramid pyramid = register.pyramid();
    faults.addAll("/pyramid", pyramid.problems());
    for (int i = 0; i < pyramid.profiles().size(); i++) {
      requireKnown(pyramid.profiles().get(i).member(), "/pyramid/profiles/" + i + "/member");
    }
    for (int i = 0; i < pyramid.teams().size(); i++) {
      for (MemberId each : new TreeSet<>(pyramid.teams().get(i).members())) {
        requireKnown(each, "/pyramid/teams/" + i + "/members");
      }
    }
  }

  private void requireKnown(MemberId id, String place) {
    if (!members.containsKey(id)) {
      faults.add(
          "unknown-member",
          place,
          "the member is none of the register: {0}{1}",
          id,
          faults.hint(id, members.keySet()));
    }
  }

  private void checkBatches() {
    Set<BatchId> seen = new HashSet<>();
    Map<MemberId, List<Secondment>> earlier = new HashMap<>();
    for (int i = 0; i < register.batches().size(); i++) {
      SecondmentBatch batch = register.batches().get(i);
      String place = "/batches/" + i;
      if (!seen.add(batch.id())) {
        faults.add("duplicate-id", place + "/id", "an id stands twice: {0}", batch.id());
      }
      faults.addAll(place, batch.problems());
      for (int j = 0; j < batch.secondments().size(); j++) {
        checkAdviser(batch, batch.secondments().get(j), place + "/secondments/" + j, earlier);
      }
      batch
          .secondments()
          .forEach(
              each -> earlier.computeIfAbsent(each.member(), id -> new ArrayList<>()).add(each));
    }
  }

  private void checkAdviser(
      SecondmentBatch batch,
      Secondment secondment,
      String place,
      Map<MemberId, List<Secondment>> earlier) {
    requireKnown(secondment.member(), place + "/member");
    if (earlier.getOrDefault(secondment.member(), List.of()).stream()
        .anyMatch(secondment::overlaps)) {
      faults.add(
          "two-stations",
          place + "/member",
          "one person serves at two stations at a time: {0} ({1})",
          secondment.member(),
          secondment.term().startInclusive());
    }
    batch.policy().maximumAge().ifPresent(most -> requireAge(batch, secondment, place, most));
  }

  /** An age that is not known any more, as after erasure, is no fault of the batch. */
  private void requireAge(SecondmentBatch batch, Secondment secondment, String place, int most) {
    Member member = members.get(secondment.member());
    OptionalInt age =
        member == null
            ? OptionalInt.empty()
            : member.age(secondment.term().startInclusive(), batch.policy().anniversaries());
    if (age.isPresent() && age.getAsInt() > most) {
      faults.add(
          "too-old",
          place + "/member",
          "an adviser is older than the policy permits when the term starts: {0} {1} > " + "{2}",
          secondment.member(),
          age.getAsInt(),
          most);
    }
  }

  /** A station that several batches use has the same room in each, and must hold all of them. */
  private void checkSharedStations() {
    Map<StationId, Station> first = new HashMap<>();
    Map<StationId, List<Secondment>> serving = new HashMap<>();
    for (int i = 0; i < register.batches().size(); i++) {
      SecondmentBatch batch = register.batches().get(i);
      for (int j = 0; j < batch.stations().size(); j++) {
        Station station = batch.stations().get(j);
        Station known = first.putIfAbsent(station.id(), station);
        List<Secondment> all = serving.computeIfAbsent(station.id(), each -> new ArrayList<>());
        all.addAll(batch.at(station.id()));
        if (known != null) {
          checkShared(known, station, all, "/batches/" + i + "/stations/" + j);
        }
      }
    }
  }

  private void checkShared(Station first, Station station, List<Secondment> all, String place) {
    if (!first.equals(station)) {
      faults.add(
          "station-differs",
          place,
          "a station is described differently in another batch: {0} ({1} {2}, {3} {4})",
          station.id(),
          first.host(),
          first.capacity(),
          station.host(),
          station.capacity());
    }
    Occupancy.firstAbove(first.capacity(), all)
        .ifPresent(
            above ->
                faults.add(
                    "over-capacity",
                    place + "/capacity",
                    "more advisers serve at a station than it has room for: {0} {1} > {2} ({3})",
                    station.id(),
                    above.serving(),
                    first.capacity(),
                    above.on()));
  }
}
