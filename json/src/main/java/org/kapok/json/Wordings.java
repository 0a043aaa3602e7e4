package org.kapok.json;

import java.lang.reflect.Method;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.kapok.activity.ActivityRegister;
import org.kapok.care.CareFact;
import org.kapok.care.CareFile;
import org.kapok.care.CarePerson;
import org.kapok.care.CareProgramme;
import org.kapok.care.CareRegister;
import org.kapok.care.CareTrigger;
import org.kapok.curve.Curve;
import org.kapok.evaluation.CheckUp;
import org.kapok.evaluation.EvaluationScheme;
import org.kapok.evaluation.Evidence;
import org.kapok.evaluation.EvidenceRegister;
import org.kapok.evaluation.Fraction;
import org.kapok.evaluation.Item;
import org.kapok.evaluation.Requirement;
import org.kapok.evaluation.Scaling;
import org.kapok.evaluation.SurveyForm;
import org.kapok.id.AccountId;
import org.kapok.id.RuleId;
import org.kapok.id.SubjectId;
import org.kapok.incentive.CaseParticipation;
import org.kapok.incentive.Checkpoint;
import org.kapok.incentive.IncentiveProgramme;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.incentive.Statement;
import org.kapok.incentive.analysis.Bound;
import org.kapok.incentive.analysis.PathToTarget;
import org.kapok.incentive.analysis.ProgrammeAnalysis;
import org.kapok.incentive.analysis.Progress;
import org.kapok.incentive.analysis.SchemeAnalysis;
import org.kapok.incentive.analysis.SchemeComparison;
import org.kapok.incentive.analysis.Target;
import org.kapok.incentive.honour.AwardCase;
import org.kapok.incentive.honour.AwardDecision;
import org.kapok.incentive.honour.AwardEvent;
import org.kapok.incentive.honour.AwardPolicy;
import org.kapok.incentive.honour.AwardRefusal;
import org.kapok.incentive.honour.QuotaOutcome;
import org.kapok.incentive.honour.Repeat;
import org.kapok.incentive.ledger.Command;
import org.kapok.incentive.ledger.ExpiryPolicy;
import org.kapok.incentive.ledger.Ledger;
import org.kapok.incentive.ledger.LedgerPolicy;
import org.kapok.incentive.ledger.Outcome;
import org.kapok.incentive.ledger.RefusalReason;
import org.kapok.incentive.reward.ClaimOutcome;
import org.kapok.incentive.reward.ClaimRefusal;
import org.kapok.incentive.reward.RewardCatalogue;
import org.kapok.incentive.rule.Account;
import org.kapok.incentive.rule.Condition;
import org.kapok.incentive.rule.Field;
import org.kapok.incentive.rule.Figure;
import org.kapok.incentive.rule.Gaps;
import org.kapok.incentive.rule.Match;
import org.kapok.incentive.rule.Measure;
import org.kapok.incentive.rule.Operation;
import org.kapok.incentive.rule.Rule;
import org.kapok.incentive.rule.Step;
import org.kapok.incentive.rule.Window;
import org.kapok.network.CityNetwork;
import org.kapok.order.Home;
import org.kapok.order.ListMatching;
import org.kapok.order.LoopFigures;
import org.kapok.order.Need;
import org.kapok.order.OrderDecision;
import org.kapok.order.OrderEvent;
import org.kapok.order.OrderPolicy;
import org.kapok.order.OrderRefusal;
import org.kapok.order.Origin;
import org.kapok.order.Remedy;
import org.kapok.order.ServiceLists;
import org.kapok.order.ServiceOrder;
import org.kapok.order.Supply;
import org.kapok.order.dispatch.BatchProposal;
import org.kapok.order.dispatch.DispatchPolicy;
import org.kapok.order.dispatch.DispatchProposal;
import org.kapok.organization.Alliance;
import org.kapok.organization.CoordinationGroup;
import org.kapok.organization.LiaisonRoster;
import org.kapok.organization.OrganizationTree;
import org.kapok.participation.AttributeValue;
import org.kapok.participation.Dated;
import org.kapok.participation.History;
import org.kapok.participation.Participation;
import org.kapok.participation.SubjectFacts;
import org.kapok.place.Distance;
import org.kapok.place.Gcj02Point;
import org.kapok.place.GeoPoint;
import org.kapok.privacy.Consent;
import org.kapok.privacy.Consents;
import org.kapok.privacy.PersonName;
import org.kapok.privacy.PhoneNumber;
import org.kapok.privacy.PostalAddress;
import org.kapok.quantity.Amount;
import org.kapok.quantity.DateSpan;
import org.kapok.quantity.Ratio;
import org.kapok.route.RouteNetwork;
import org.kapok.talent.AdmissionDecision;
import org.kapok.talent.Member;
import org.kapok.talent.ReviewOutcome;
import org.kapok.talent.TalentPyramid;
import org.kapok.talent.TalentRegister;
import org.kapok.text.Extensions;
import org.kapok.text.LocalizedText;
import org.kapok.venue.ActivityMenu;
import org.kapok.venue.VenueNetwork;

/** The types and properties that are not written by convention. */
final class Wordings {
  private static final Map<Class<?>, DocumentSchema> SCHEMAS =
      Map.ofEntries(
          Map.entry(
              ActivityRegister.class,
              new DocumentSchema("urn:kapok:schema:activity-register:1", false)),
          Map.entry(
              CareProgramme.class, new DocumentSchema("urn:kapok:schema:care-programme:1", false)),
          Map.entry(
              CareRegister.class, new DocumentSchema("urn:kapok:schema:care-register:1", false)),
          Map.entry(CityNetwork.class, new DocumentSchema("urn:kapok:schema:city-network:1", true)),
          Map.entry(
              RouteNetwork.class, new DocumentSchema("urn:kapok:schema:route-network:1", false)),
          Map.entry(
              DispatchPolicy.class, new DocumentSchema("urn:kapok:schema:dispatch-policy:1", true)),
          Map.entry(
              DispatchProposal.class,
              new DocumentSchema("urn:kapok:schema:dispatch-proposal:1", true)),
          Map.entry(
              BatchProposal.class, new DocumentSchema("urn:kapok:schema:batch-proposal:1", true)),
          Map.entry(
              OrganizationTree.class,
              new DocumentSchema("urn:kapok:schema:organization-tree:1", false)),
          Map.entry(Alliance.class, new DocumentSchema("urn:kapok:schema:alliance:1", false)),
          Map.entry(
              CoordinationGroup.class,
              new DocumentSchema("urn:kapok:schema:coordination-group:1", false)),
          Map.entry(
              LiaisonRoster.class, new DocumentSchema("urn:kapok:schema:liaison-roster:1", false)),
          Map.entry(
              VenueNetwork.class, new DocumentSchema("urn:kapok:schema:venue-network:1", false)),
          Map.entry(
              ActivityMenu.class, new DocumentSchema("urn:kapok:schema:activity-menu:1", false)),
          Map.entry(
              IncentiveProgramme.class, new DocumentSchema("urn:kapok:schema:programme:1", true)),
          Map.entry(Checkpoint.class, new DocumentSchema("urn:kapok:schema:checkpoint:1", true)),
          Map.entry(IncentiveScheme.class, new DocumentSchema("urn:kapok:schema:scheme:1", true)),
          Map.entry(
              HistoryCodec.Written.class, new DocumentSchema("urn:kapok:schema:history:1", true)),
          Map.entry(WrittenEvidence.class, new DocumentSchema("urn:kapok:schema:evidence:1", true)),
          Map.entry(Statement.class, new DocumentSchema("urn:kapok:schema:statement:1", true)),
          Map.entry(AwardCase.class, new DocumentSchema("urn:kapok:schema:award-case:1", true)),
          Map.entry(AwardPolicy.class, new DocumentSchema("urn:kapok:schema:award-policy:1", true)),
          Map.entry(
              QuotaOutcome.class, new DocumentSchema("urn:kapok:schema:quota-outcome:1", true)),
          Map.entry(
              ServiceLists.class, new DocumentSchema("urn:kapok:schema:service-lists:1", true)),
          Map.entry(
              ListMatching.class, new DocumentSchema("urn:kapok:schema:list-matching:1", true)),
          Map.entry(
              ServiceOrder.class, new DocumentSchema("urn:kapok:schema:service-order:1", true)),
          Map.entry(OrderPolicy.class, new DocumentSchema("urn:kapok:schema:order-policy:1", true)),
          Map.entry(LoopFigures.class, new DocumentSchema("urn:kapok:schema:loop-figures:1", true)),
          Map.entry(Ledger.class, new DocumentSchema("urn:kapok:schema:ledger:1", true)),
          Map.entry(
              LedgerPolicy.class, new DocumentSchema("urn:kapok:schema:ledger-policy:1", true)),
          Map.entry(
              RewardCatalogue.class,
              new DocumentSchema("urn:kapok:schema:reward-catalogue:1", true)),
          Map.entry(
              SchemeAnalysis.class, new DocumentSchema("urn:kapok:schema:scheme-analysis:1", true)),
          Map.entry(
              ProgrammeAnalysis.class,
              new DocumentSchema("urn:kapok:schema:programme-analysis:1", true)),
          Map.entry(
              SchemeComparison.class,
              new DocumentSchema("urn:kapok:schema:scheme-comparison:1", true)),
          Map.entry(
              PathToTarget.class, new DocumentSchema("urn:kapok:schema:path-to-target:1", true)),
          Map.entry(
              TalentRegister.class, new DocumentSchema("urn:kapok:schema:talent-register:1", true)),
          Map.entry(
              TalentPyramid.class, new DocumentSchema("urn:kapok:schema:talent-pyramid:1", true)),
          Map.entry(
              Participation.class, new DocumentSchema("urn:kapok:schema:participation:1", false)),
          Map.entry(
              EvaluationScheme.class,
              new DocumentSchema("urn:kapok:schema:evaluation-scheme:1", true)),
          Map.entry(CheckUp.class, new DocumentSchema("urn:kapok:schema:check-up:1", true)),
          Map.entry(
              SubjectFacts.class, new DocumentSchema("urn:kapok:schema:subject-facts:1", false)));

  /** The sealed types whose alternatives are told apart by their type. */
  private static final List<Class<?>> ALTERNATIVES =
      List.of(
          AdmissionDecision.class,
          ReviewOutcome.class,
          CareTrigger.class,
          SurveyForm.class,
          Bound.class,
          Target.class,
          Progress.class,
          PathToTarget.Outcome.class,
          AwardEvent.class,
          AwardRefusal.class,
          AwardDecision.class,
          Origin.class,
          Supply.class,
          Remedy.class,
          OrderEvent.class,
          OrderRefusal.class,
          OrderDecision.class,
          ExpiryPolicy.class,
          Command.class,
          Outcome.class,
          RefusalReason.class,
          ClaimRefusal.class,
          ClaimOutcome.class);

  /** The dates of a member, and of a person who is cared for, that are personal data. */
  private static final Set<String> HIDDEN_DATES = Set.of("birthDate", "standingSince");

  /** How often an honour can be won, in its words. */
  private static final Codec<Repeat> REPEAT =
      Scalars.text(TextForm.REPEAT, Repeat::parse, Repeat::toString);

  /**
   * A register as it is written.
   *
   * @param evidence every piece kept
   */
  record WrittenEvidence(List<Evidence> evidence) {}

  /** The types that are written as others. */
  private static final Map<Class<?>, Class<?>> WRITTEN_FOR =
      Map.of(
          HistoryCodec.Written.class, History.class,
          WrittenEvidence.class, EvidenceRegister.class);

  private final Codecs codecs;
  private final Codec<Amount> amounts = new NumberCodecs.OfAmount();
  private final Codec<LocalizedText> labels = labels();

  Wordings(Codecs codecs) {
    this.codecs = codecs;
  }

  private static Codec<LocalizedText> labels() {
    MapCodec<String, String> texts = new MapCodec<>(Scalars.TEXT, Scalars.TEXT);
    return new MappedCodec<>(texts, LocalizedText::of, LocalizedText::texts);
  }

  /** The codecs of types that are not written by convention. */
  Map<Class<?>, Codec<?>> types() {
    Map<Class<?>, Codec<?>> types = new HashMap<>();
    types.put(Amount.class, amounts);
    types.put(
        Distance.class,
        new MappedCodec<>(
            amounts,
            metres -> Distance.ofMetres(metres.toBigDecimal()),
            distance -> Amount.of(distance.metres())));
    types.put(Ratio.class, new NumberCodecs.OfRatio());
    types.put(DateSpan.class, new DateSpanCodec());
    types.put(LocalizedText.class, labels);
    types.put(Extensions.class, new ExtensionsCodec());
    types.put(SubjectId.class, new SubjectIdCodec());
    types.put(AttributeValue.class, new AttributeValueCodec());
    types.put(Dated.class, new DatedCodec());
    types.put(Window.class, Scalars.WINDOW);
    types.put(Condition.class, new ConditionCodec());
    types.put(Match.class, new MatchCodec());
    types.put(Step.class, new StepCodec(typed(RuleId.class), typed(AccountId.class)));
    types.put(Gaps.class, new GapsCodec(typed(AccountId.class)));
    types.put(Curve.class, new CurveCodec());
    types.put(Operation.class, new OperationCodec());
    types.put(Figure.class, new FigureCodec());
    types.put(Repeat.class, REPEAT);
    types.put(Fraction.class, new FractionCodec());
    types.put(Item.class, new ItemCodec(codecs));
    types.put(Scaling.class, new ScalingCodec());
    types.put(Requirement.class, new RequirementCodec());
    types.put(
        Requirement.Comparison.class,
        new MappedCodec<>(new RequirementCodec(), Wordings::comparison, each -> each));
    types.put(History.class, history());
    types.put(EvidenceRegister.class, evidence());
    types.put(
        PersonName.class,
        hidden("a name of 1 to 100 characters, none of them *", PersonName::of, PersonName::value));
    types.put(
        PhoneNumber.class,
        hidden("a phone number of 5 to 20 digits, as a text", PhoneNumber::of, PhoneNumber::value));
    types.put(
        PostalAddress.class,
        hidden(
            "an address of 1 to 200 characters, none of them *",
            PostalAddress::of,
            PostalAddress::value));
    types.put(Consents.class, consents());
    for (Class<?> sealed : ALTERNATIVES) {
      types.put(sealed, new AlternativesCodec<>(sealed, codecs));
    }
    return types;
  }

  private static Requirement.Comparison comparison(Requirement requirement) {
    if (requirement instanceof Requirement.Comparison comparison) {
      return comparison;
    }
    throw new IllegalArgumentException("must compare points, a share, shares or a figure");
  }

  private static <T> Codec<T> hidden(
      String expected, Function<String, T> parse, Function<T, String> text) {
    return new HiddenCodec<>(expected, Scalars.text(TextForm.free(expected), parse, text));
  }

  private Codec<Consents> consents() {
    return new MappedCodec<>(
        new ListCodec<>(typed(Consent.class), false),
        log -> new Consents(List.copyOf(log)),
        Consents::log);
  }

  private Codec<EvidenceRegister> evidence() {
    return new MappedCodec<>(
        typed(WrittenEvidence.class),
        written -> EvidenceRegister.of(written.evidence()),
        register -> new WrittenEvidence(register.pieces()));
  }

  private Codec<History> history() {
    Codec<Object> written = codecs.of(HistoryCodec.Written.class);
    return new HistoryCodec(
        new MappedCodec<>(written, HistoryCodec.Written.class::cast, each -> each));
  }

  /** The schema of the type's documents. */
  DocumentSchema schema(Class<?> type) {
    return SCHEMAS.getOrDefault(type, DocumentSchema.NONE);
  }

  /** The types of documents by the name of their schema. */
  SortedMap<String, Class<?>> documents() {
    SortedMap<String, Class<?>> documents = new TreeMap<>();
    SCHEMAS.forEach(
        (type, schema) -> documents.put(schema.name(), WRITTEN_FOR.getOrDefault(type, type)));
    return documents;
  }

  /** How the property that the accessor reads is written; empty if by convention. */
  List<Property.Wording> of(Method accessor) {
    String name = accessor.getName();
    Class<?> owner = accessor.getDeclaringClass();
    if (owner == Rule.class && name.equals("measure")) {
      return measure();
    }
    if ((owner == Rule.class || owner == Account.class) && name.equals("into")) {
      return worded(name, new OneOrManyCodec<>(codecs.of(AccountId.class)));
    }
    if (owner == Member.class || owner == CarePerson.class || owner == CareFile.class) {
      return personal(name);
    }
    if (owner == Need.class && name.equals("home")) {
      return worded(
          name,
          new HiddenCodec<>("an object of division, point and address", codecs.of(Home.class)));
    }
    if (owner == Field.class && name.equals("values")) {
      return worded(name, new CodeValuesCodec(labels));
    }
    if (owner == Field.class && name.equals("sum")) {
      return worded(name, new ListCodec<>(new TermCodec(), false));
    }
    if (owner == GeoPoint.class || owner == Gcj02Point.class) {
      return worded(name, new NumberCodecs.OfDegrees());
    }
    if (owner == CaseParticipation.class && name.equals("at")) {
      return worded(name, Scalars.DATE_OR_TIME);
    }
    return List.of();
  }

  private List<Property.Wording> personal(String name) {
    if (HIDDEN_DATES.contains(name)) {
      return worded(name, new HiddenCodec<>("a date such as \"1950-03-01\"", Scalars.DATE));
    }
    if (name.equals("facts")) {
      Codec<Collection<Object>> facts = new ListCodec<>(codecs.of(CareFact.class), false);
      return worded(
          name, new HiddenCodec<>("a list of {\"circumstance\": code, \"days\": dates}", facts));
    }
    return List.of();
  }

  private List<Property.Wording> measure() {
    Codec<AccountId> accounts = typed(AccountId.class);
    return List.of(
        wording("pay", Measure.Pay.class, amounts, Measure.Pay::new, Measure.Pay::amount),
        wording(
            "count", Measure.Count.class, Scalars.TEXT, Measure.Count::new, Measure.Count::field),
        wording("from", Measure.From.class, accounts, Measure.From::new, Measure.From::account));
  }

  private <T> Codec<T> typed(Class<T> type) {
    return new MappedCodec<>(codecs.of(type), type::cast, id -> id);
  }

  private static <W, T> Property.Wording wording(
      String name, Class<T> type, Codec<W> written, Function<W, T> read, Function<T, W> write) {
    return new Property.Wording(
        name, type, Codecs.ofObjects(new MappedCodec<>(written, read, write)));
  }

  private static List<Property.Wording> worded(String name, Codec<?> codec) {
    return List.of(new Property.Wording(name, Object.class, Codecs.ofObjects(codec)));
  }
}
