/** The domain model of a city's senior-engagement network, and the engine that scores it. */
module org.kapok.core {
  requires transitive jakarta.validation;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports org.kapok.activity;
  exports org.kapok.care;
  exports org.kapok.curve;
  exports org.kapok.evaluation;
  exports org.kapok.id;
  exports org.kapok.incentive;
  exports org.kapok.incentive.analysis;
  exports org.kapok.incentive.honour;
  exports org.kapok.incentive.ledger;
  exports org.kapok.incentive.reward;
  exports org.kapok.incentive.rule;
  exports org.kapok.order;
  exports org.kapok.order.dispatch;
  exports org.kapok.network;
  exports org.kapok.organization;
  exports org.kapok.participation;
  exports org.kapok.place;
  exports org.kapok.privacy;
  exports org.kapok.problem;
  exports org.kapok.quantity;
  exports org.kapok.route;
  exports org.kapok.talent;
  exports org.kapok.text;
  exports org.kapok.venue;
}
