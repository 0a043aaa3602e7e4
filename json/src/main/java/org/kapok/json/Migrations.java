package org.kapok.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/**
 * How documents of earlier major versions become documents of the present one, step by step. What
 * has no step is at version 1.
 *
 * @param steps by document, such as {@code scheme}: the first leads from version 1 to 2
 */
record Migrations(Map<String, List<Step>> steps) {
  /** The steps of all Kapok documents: there is none yet, as all are at version 1. */
  static final Migrations KAPOK = new Migrations(Map.of());

  /**
   * The way from one major version to the next. A step changes what is otherwise in the next
   * version, and passes over what is not as it must be: the reader tells of that. It leaves parts
   * alone that are documents of their own and name another {@code $schema}, or would need to: each
   * of them has steps of its own.
   */
  interface Step {
    void change(ObjectNode document);
  }

  /** The steps of the document. */
  List<Step> of(String document) {
    return steps.getOrDefault(document, List.of());
  }

  /** The version of the document that is written. */
  int major(String document) {
    return of(document).size() + 1;
  }
}
