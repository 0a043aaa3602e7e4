package org.kapok.json.hsds;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.kapok.organization.Organization;
import org.kapok.organization.UnifiedSocialCreditCode;

/**
 * Organisations as HSDS has them.
 *
 * @param entities of the city
 */
record Organizations(Entities entities) {
  private static final String TABLE = "organization";

  /** The organisation, without its locations. */
  ObjectNode of(Organization organization) {
    ObjectNode node = entities.entity(TABLE, organization.id().value());
    Entities.putName(organization.name(), node);
    String kind = Entities.label(organization.kind().label(), organization.kind().value());
    node.put("description", kind);
    organization
        .parent()
        .ifPresent(
            parent -> node.put("parent_organization_id", entities.id(TABLE, parent.value())));
    addIdentifier("Kapok id", organization.id().value(), organization, node);
    organization
        .creditCode()
        .map(UnifiedSocialCreditCode::value)
        .ifPresent(code -> addIdentifier("统一社会信用代码 (GB 32100-2015)", code, organization, node));
    entities.addAttribute(node, TABLE, "kind", "组织类型", organization.kind().value());
    organization
        .division()
        .ifPresent(
            division -> entities.addAttribute(node, TABLE, "division", "行政区划", division.value()));
    return node;
  }

  private void addIdentifier(
      String type, String identifier, Organization organization, ObjectNode node) {
    node.withArrayProperty("organization_identifiers")
        .add(
            entities
                .entity("organization_identifier", organization.id().value(), type)
                .put("identifier_type", type)
                .put("identifier", identifier));
  }
}
