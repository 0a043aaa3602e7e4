package org.kapok.id;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.kapok.laws.EqualityLaws;

class VenueIdProperties implements EqualityLaws<VenueId> {

  @Override
  public Arbitrary<VenueId> values() {
    return Arbitraries.of("v-1", "v-2").map(VenueId::new);
  }
}
