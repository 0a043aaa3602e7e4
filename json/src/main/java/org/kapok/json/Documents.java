package org.kapok.json;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kapok.activity.ActivityRegister;
import org.kapok.care.CareProgramme;
import org.kapok.care.CareRegister;
import org.kapok.evaluation.CheckUp;
import org.kapok.evaluation.EvaluationScheme;
import org.kapok.evaluation.EvidenceRegister;
import org.kapok.incentive.Checkpoint;
import org.kapok.incentive.IncentiveProgramme;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.incentive.Statement;
import org.kapok.incentive.analysis.PathToTarget;
import org.kapok.incentive.analysis.ProgrammeAnalysis;
import org.kapok.incentive.analysis.SchemeAnalysis;
import org.kapok.incentive.analysis.SchemeComparison;
import org.kapok.incentive.honour.AwardCase;
import org.kapok.incentive.honour.AwardPolicy;
import org.kapok.incentive.honour.QuotaOutcome;
import org.kapok.incentive.ledger.Ledger;
import org.kapok.incentive.ledger.LedgerPolicy;
import org.kapok.incentive.reward.RewardCatalogue;
import org.kapok.network.CityNetwork;
import org.kapok.order.ListMatching;
import org.kapok.order.LoopFigures;
import org.kapok.order.OrderPolicy;
import org.kapok.order.ServiceLists;
import org.kapok.order.ServiceOrder;
import org.kapok.order.dispatch.BatchProposal;
import org.kapok.order.dispatch.DispatchPolicy;
import org.kapok.order.dispatch.DispatchProposal;
import org.kapok.organization.Alliance;
import org.kapok.organization.CoordinationGroup;
import org.kapok.organization.LiaisonRoster;
import org.kapok.organization.OrganizationTree;
import org.kapok.participation.History;
import org.kapok.participation.Participation;
import org.kapok.participation.SubjectFacts;
import org.kapok.route.RouteNetwork;
import org.kapok.talent.TalentPyramid;
import org.kapok.talent.TalentRegister;
import org.kapok.venue.ActivityMenu;
import org.kapok.venue.VenueNetwork;

/** The documents, and the names of their schemas. */
final class Documents {
  /** The types that are written as others. */
  private static final Map<Class<?>, Class<?>> WRITTEN_FOR =
      Map.of(
          HistoryCodec.Written.class, History.class,
          Wordings.WrittenEvidence.class, EvidenceRegister.class);

  /** The newest minor version of each document that has more than the first, which is 0. */
  private static final Map<String, Integer> MINORS = Map.of();

  private final Map<Class<?>, DocumentSchema> schemas = new HashMap<>();
  private final SortedMap<String, Class<?>> types = new TreeMap<>();

  private final Map<Class<?>, List<Migrations.Step>> steps = new HashMap<>();

  /** Those whose first version need not name its schema; later ones must. */
  private final Set<Class<?>> unnamed = new HashSet<>();

  private final Migrations migrations;

  Documents(Migrations migrations) {
    this.migrations = migrations;
    standAlone();
    standInOthersToo();
  }

  /** The documents that must name their schema. */
  private void standAlone() {
    require(AwardCase.class, "award-case");
    require(AwardPolicy.class, "award-policy");
    require(BatchProposal.class, "batch-proposal");
    require(CheckUp.class, "check-up");
    require(Checkpoint.class, "checkpoint");
    require(CityNetwork.class, "city-network");
    require(DispatchPolicy.class, "dispatch-policy");
    require(DispatchProposal.class, "dispatch-proposal");
    require(EvaluationScheme.class, "evaluation-scheme");
    require(Wordings.WrittenEvidence.class, "evidence");
    require(HistoryCodec.Written.class, "history");
    require(Ledger.class, "ledger");
    require(LedgerPolicy.class, "ledger-policy");
    require(ListMatching.class, "list-matching");
    require(LoopFigures.class, "loop-figures");
    require(OrderPolicy.class, "order-policy");
    require(PathToTarget.class, "path-to-target");
    require(IncentiveProgramme.class, "programme");
    require(ProgrammeAnalysis.class, "programme-analysis");
    require(QuotaOutcome.class, "quota-outcome");
    require(RewardCatalogue.class, "reward-catalogue");
    require(IncentiveScheme.class, "scheme");
    require(SchemeAnalysis.class, "scheme-analysis");
    require(SchemeComparison.class, "scheme-comparison");
    require(ServiceLists.class, "service-lists");
    require(ServiceOrder.class, "service-order");
    require(Statement.class, "statement");
    require(TalentPyramid.class, "talent-pyramid");
    require(TalentRegister.class, "talent-register");
  }

  /** The documents that may name their schema. */
  private void standInOthersToo() {
    allow(ActivityMenu.class, "activity-menu");
    allow(ActivityRegister.class, "activity-register");
    allow(Alliance.class, "alliance");
    allow(CareProgramme.class, "care-programme");
    allow(CareRegister.class, "care-register");
    allow(CoordinationGroup.class, "coordination-group");
    allow(LiaisonRoster.class, "liaison-roster");
    allow(OrganizationTree.class, "organization-tree");
    allow(Participation.class, "participation");
    allow(RouteNetwork.class, "route-network");
    allow(SubjectFacts.class, "subject-facts");
    allow(VenueNetwork.class, "venue-network");
  }

  private void require(Class<?> type, String document) {
    put(type, document, true);
  }

  private void allow(Class<?> type, String document) {
    unnamed.add(type);
    put(type, document, false);
  }

  private void put(Class<?> type, String document, boolean required) {
    DocumentName name = new DocumentName(document, migrations.major(document));
    boolean isNamed = required || name.major() > 1;
    DocumentSchema schema =
        new DocumentSchema(name.toString(), MINORS.getOrDefault(document, 0), isNamed);
    schemas.put(type, schema);
    types.put(schema.name(), WRITTEN_FOR.getOrDefault(type, type));
    steps.put(type, migrations.of(document));
  }

  /** The schema of the type's documents. */
  DocumentSchema schema(Class<?> type) {
    return schemas.getOrDefault(type, DocumentSchema.NONE);
  }

  /** The codec that reads all versions of the type's documents; the given one reads the present. */
  <T> Codec<T> ofAllVersions(ObjectCodec<T> present, Class<?> type) {
    List<Migrations.Step> toPresent = steps.getOrDefault(type, List.of());
    return toPresent.isEmpty()
        ? present
        : new MigratingCodec<>(present, schema(type), toPresent, unnamed.contains(type));
  }

  /** The types of documents by the name of their schema. */
  SortedMap<String, Class<?>> types() {
    return types;
  }
}
