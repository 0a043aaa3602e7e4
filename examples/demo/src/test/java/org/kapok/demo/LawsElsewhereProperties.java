package org.kapok.demo;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.kapok.laws.EqualityLaws;

/** The laws that kapok-core publishes hold a type of another module too. */
class LawsElsewhereProperties implements EqualityLaws<String> {

  @Override
  public Arbitrary<String> values() {
    return Arbitraries.of("a", "b");
  }
}
