// README begins
/** A host of Kapok that is a module itself. */
module com.example.standalone {
  requires org.hibernate.validator;
  requires org.kapok.json;
  requires static org.jspecify;

  // The host's own form, which Jackson reads by reflection. Kapok's types need no such line.
  opens com.example.standalone to
      com.fasterxml.jackson.databind;
}
// README ends
