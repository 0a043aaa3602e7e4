/** The wire format of Kapok's types, as a Jackson module. */
module org.kapok.json {
  requires transitive com.fasterxml.jackson.databind;
  requires transitive org.kapok.core;
  requires static org.jspecify;

  exports org.kapok.json;
  exports org.kapok.json.badge;
  exports org.kapok.json.calendar;
  exports org.kapok.json.cloudevents;
  exports org.kapok.json.geojson;
  exports org.kapok.json.hsds;

  provides com.fasterxml.jackson.databind.Module with
      org.kapok.json.KapokModule;
}
