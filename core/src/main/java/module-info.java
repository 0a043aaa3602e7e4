/** The domain model of a city's senior-engagement network, and the engine that scores it. */
module org.kapok.core {
  requires transitive jakarta.validation;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports org.kapok.id;
}
