package org.kapok.incentive.honour;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.kapok.id.AwardId;
import org.kapok.id.MemberId;
import org.kapok.id.SubjectId;
import org.kapok.incentive.honour.AwardDecision.Accepted;
import org.kapok.participation.AttributeValue;

/** The laws of awards, over sequences of commands of which many are illegal. */
class AwardProperties {
  private static final SubjectId MEMBER = MemberId.of("m-1");
  private static final LocalDate START = LocalDate.of(2025, 6, 1);
  private static final AwardPolicy POLICY =
      AwardPolicy.builder().publication(TimeLimit.calendarDays(5)).build();

  private enum Kind {
    PUBLICISE,
    OBJECT,
    UPHOLD,
    REJECT,
    GRANT,
    REFUSE,
    WITHDRAW,
    REVOKE
  }

  /** A command; its date is so many days after the start. */
  record Command(Kind kind, int day, int objection) {
    LocalDate on() {
      return START.plusDays(day);
    }

    AwardDecision to(AwardCase award) {
      return switch (kind) {
        case PUBLICISE -> award.publicise(on(), on(), POLICY);
        case OBJECT -> award.object(on(), Optional.of(MEMBER), "有误", POLICY);
        case UPHOLD -> award.uphold(on(), objection, "属实");
        case REJECT -> award.reject(on(), objection, "不实");
        case GRANT -> award.grant(on(), "3", POLICY);
        case REFUSE -> award.refuse(on(), "不符合条件");
        case WITHDRAW -> award.withdraw(on(), MEMBER, "放弃");
        case REVOKE -> award.revoke(on(), "4", "弄虚作假");
      };
    }
  }

  /** Mostly on rising dates, so that cases get far. */
  @Provide
  static Arbitrary<List<Command>> commands() {
    Arbitrary<Kind> kinds =
        Arbitraries.frequency(
            weight(4, Kind.PUBLICISE),
            weight(4, Kind.OBJECT),
            weight(2, Kind.UPHOLD),
            weight(5, Kind.REJECT),
            weight(6, Kind.GRANT),
            weight(1, Kind.REFUSE),
            weight(1, Kind.WITHDRAW),
            weight(2, Kind.REVOKE));
    Arbitrary<Function<Integer, Command>> steps =
        Combinators.combine(
                kinds, Arbitraries.integers().between(-1, 4), Arbitraries.integers().between(1, 4))
            .as((kind, days, objection) -> last -> new Command(kind, last + days, objection));
    return steps
        .list()
        .ofMaxSize(15)
        .map(
            all -> {
              List<Command> commands = new ArrayList<>();
              int day = 0;
              for (Function<Integer, Command> each : all) {
                Command command = each.apply(day);
                commands.add(command);
                day = Math.max(day, command.day());
              }
              return commands;
            });
  }

  private static Tuple.Tuple2<Integer, Kind> weight(int weight, Kind kind) {
    return Tuple.of(weight, kind);
  }

  private static AwardCase proposed() {
    return AwardCase.propose(
        AwardId.of("a"),
        START,
        AwardProposal.builder()
            .subject(MEMBER)
            .by(MEMBER)
            .kind(AwardKind.HONORARY_TITLE)
            .ground("自荐")
            .build());
  }

  private static AwardCase run(List<Command> commands) {
    AwardCase award = proposed();
    for (Command each : commands) {
      if (each.to(award) instanceof Accepted accepted) {
        award = award.append(accepted);
      }
    }
    return award;
  }

  @Property
  void theStateIsTheReplayOfTheEvents(@ForAll("commands") List<Command> commands) {
    AwardCase award = run(commands);
    AwardCase replayed = AwardCase.builder().id(award.id()).addAllEvents(award.events()).build();
    assertThat(replayed).isEqualTo(award);
    assertThat(replayed.state()).isEqualTo(award.state());
    assertThat(award.events()).isSortedAccordingTo((a, b) -> a.on().compareTo(b.on()));
  }

  @Property
  void aRefusedCommandChangesNothingAndAnAcceptedOneOnlyItsOwn(
      @ForAll("commands") List<Command> commands) {
    AwardCase award = proposed();
    for (Command each : commands) {
      List<AwardEvent> before = award.events();
      AwardDecision decision = each.to(award);
      assertThat(award.events()).isEqualTo(before);
      assertThat(each.to(award)).isEqualTo(decision);
      if (decision instanceof Accepted accepted) {
        award = award.append(accepted);
        assertThat(award.events())
            .hasSize(before.size() + 1)
            .startsWith(before.toArray(AwardEvent[]::new));
        assertThat(award.events().get(before.size()).on()).isEqualTo(each.on());
      }
    }
  }

  /** What was granted, told by counting events, without the states. */
  @Property
  void nothingIsGrantedBeforeItsPublicationIsOverOrAgainstAnObjection(
      @ForAll("commands") List<Command> commands) {
    List<AwardEvent> events = run(commands).events();
    LocalDate until = LocalDate.MAX;
    int objected = 0;
    int rejected = 0;
    int granted = 0;
    for (AwardEvent event : events) {
      if (event instanceof AwardEvent.Publicised publicised) {
        until = publicised.period().endExclusive();
        objected = 0;
        rejected = 0;
      }
      objected += event instanceof AwardEvent.Objected ? 1 : 0;
      rejected += event instanceof AwardEvent.ObjectionRejected ? 1 : 0;
      if (event instanceof AwardEvent.Granted) {
        assertThat(event.on()).isAfterOrEqualTo(until);
        assertThat(rejected).isEqualTo(objected);
        granted++;
      }
    }
    assertThat(granted).isLessThanOrEqualTo(1);
  }

  @Property
  void itIsHeldFromItsGrantToItsRevocation(@ForAll("commands") List<Command> commands) {
    AwardCase award = run(commands);
    LocalDate from = LocalDate.MAX;
    LocalDate until = LocalDate.MAX;
    for (AwardEvent event : award.events()) {
      from = event instanceof AwardEvent.Granted ? event.on() : from;
      until = event instanceof AwardEvent.Revoked ? event.on() : until;
    }
    for (int day = -1; day < 60; day++) {
      LocalDate date = START.plusDays(day);
      boolean held = !date.isBefore(from) && date.isBefore(until);
      assertThat(award.held().on(date)).contains(AttributeValue.of(held));
    }
  }
}
