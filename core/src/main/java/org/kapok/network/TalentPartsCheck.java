package org.kapok.network;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.kapok.id.MemberId;
import org.kapok.problem.Faults;
import org.kapok.talent.AdmissionPolicy;
import org.kapok.talent.Member;
import org.kapok.talent.Secondment;
import org.kapok.talent.SecondmentBatch;
import org.kapok.talent.TalentProfile;
import org.kapok.talent.TalentPyramid;
import org.kapok.talent.TalentRegister;
import org.kapok.talent.VolunteerTeam;

/** The members of a city, their talent and their secondments. */
final class TalentPartsCheck {
  private final CityNetwork city;
  private final References references;
  private final Faults faults;

  TalentPartsCheck(CityNetwork city, References references, Faults faults) {
    this.city = city;
    this.references = references;
    this.faults = faults;
  }

  void run() {
    city.talent().ifPresent(this::checkRegister);
    references.distinct(
        city.admissionPolicies(),
        AdmissionPolicy::tier,
        "duplicate-tier",
        "one tier has two policies of admission: {0}",
        i -> "/admissionPolicies/" + i + "/tier");
  }

  private void checkRegister(TalentRegister register) {
    faults.addAll("/talent", register.problems());
    List<Member> members = register.members();
    for (int i = 0; i < members.size(); i++) {
      String place = "/talent/members/" + i + "/organization";
      members.get(i).organization().ifPresent(each -> references.organization(each, place));
    }
    checkProfiles(register.pyramid());
    checkTeams(register.pyramid());
    for (int i = 0; i < register.batches().size(); i++) {
      checkBatch(register.batches().get(i), "/talent/batches/" + i);
    }
  }

  private void checkProfiles(TalentPyramid pyramid) {
    for (int i = 0; i < pyramid.profiles().size(); i++) {
      TalentProfile profile = pyramid.profiles().get(i);
      if (profile.departure().isEmpty()) {
        requireStillHere(
            profile.member(), pyramid.asOf(), "/talent/pyramid/profiles/" + i + "/member");
      }
    }
  }

  private void checkTeams(TalentPyramid pyramid) {
    for (int i = 0; i < pyramid.teams().size(); i++) {
      VolunteerTeam team = pyramid.teams().get(i);
      String place = "/talent/pyramid/teams/" + i;
      team.organization().ifPresent(each -> references.organization(each, place + "/organization"));
      for (MemberId each : new TreeSet<>(team.members())) {
        requireStillHere(each, pyramid.asOf(), place + "/members");
      }
    }
  }

  private void requireStillHere(MemberId member, LocalDate day, String place) {
    if (references.hasLeft(member, day)) {
      faults.add(
          "left-member",
          place,
          "a member who has left the network is still counted: {0} ({1})",
          member,
          day);
    }
  }

  private void checkBatch(SecondmentBatch batch, String place) {
    for (int i = 0; i < batch.stations().size(); i++) {
      references.organization(batch.stations().get(i).host(), place + "/stations/" + i + "/host");
    }
    for (int i = 0; i < batch.secondments().size(); i++) {
      Secondment each = batch.secondments().get(i);
      references.present(
          each.member(), each.until().minusDays(1), place + "/secondments/" + i + "/member");
    }
  }
}
