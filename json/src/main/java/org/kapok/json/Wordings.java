package org.kapok.json;

import java.lang.reflect.Method;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.kapok.care.CareFact;
import org.kapok.care.CareFile;
import org.kapok.care.CarePerson;
import org.kapok.care.CareTrigger;
import org.kapok.curve.Curve;
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
import org.kapok.incentive.analysis.Bound;
import org.kapok.incentive.analysis.PathToTarget;
import org.kapok.incentive.analysis.Progress;
import org.kapok.incentive.analysis.Target;
import org.kapok.incentive.honour.AwardDecision;
import org.kapok.incentive.honour.AwardEvent;
import org.kapok.incentive.honour.AwardRefusal;
import org.kapok.incentive.honour.Repeat;
import org.kapok.incentive.ledger.Command;
import org.kapok.incentive.ledger.ExpiryPolicy;
import org.kapok.incentive.ledger.Outcome;
import org.kapok.incentive.ledger.RefusalReason;
import org.kapok.incentive.reward.ClaimOutcome;
import org.kapok.incentive.reward.ClaimRefusal;
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
import org.kapok.json.cloudevents.Envelope;
import org.kapok.order.Home;
import org.kapok.order.Need;
import org.kapok.order.OrderDecision;
import org.kapok.order.OrderEvent;
import org.kapok.order.OrderRefusal;
import org.kapok.order.Origin;
import org.kapok.order.Remedy;
import org.kapok.order.Supply;
import org.kapok.participation.AttributeValue;
import org.kapok.participation.Dated;
import org.kapok.participation.History;
import org.kapok.place.Distance;
import org.kapok.place.Gcj02Point;
import org.kapok.place.GeoPoint;
import org.kapok.privacy.Consent;
import org.kapok.privacy.Consents;
import org.kapok.privacy.PersonName;
import org.kapok.privacy.PhoneNumber;
import org.kapok.privacy.PostalAddress;
import org.kapok.problem.InvalidValueException;
import org.kapok.problem.Problem;
import org.kapok.problem.Sentence;
import org.kapok.quantity.Amount;
import org.kapok.quantity.DateSpan;
import org.kapok.quantity.Ratio;
import org.kapok.talent.AdmissionDecision;
import org.kapok.talent.Member;
import org.kapok.talent.ReviewOutcome;
import org.kapok.text.Extensions;
import org.kapok.text.LocalizedText;

/** The types and properties that are not written by convention. */
final class Wordings {
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
    types.put(Envelope.class, new EnvelopeCodec(codecs));
    for (Class<?> sealed : ALTERNATIVES) {
      types.put(sealed, new AlternativesCodec<>(sealed, codecs));
    }
    return types;
  }

  private static Requirement.Comparison comparison(Requirement requirement) {
    if (requirement instanceof Requirement.Comparison comparison) {
      return comparison;
    }
    throw new InvalidValueException("must compare points, a share, shares or a figure");
  }

  private static <T> Codec<T> hidden(
      String pattern, Function<String, T> parse, Function<T, String> text) {
    return new HiddenCodec<>(pattern, Scalars.text(TextForm.free(pattern), parse, text));
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
    if (owner == Problem.class && name.equals("sentence")) {
      return worded(
          "message", new MappedCodec<>(Scalars.TEXT, Sentence::verbatim, Sentence::english));
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
