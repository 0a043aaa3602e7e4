package com.example.scoring;

import jakarta.validation.Valid;
import org.kapok.incentive.Scorer;
import org.kapok.incentive.Statement;
import org.kapok.network.CityNetwork;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Kapok's types as bodies of requests and answers. */
@RestController
class ScoringController {
  // README begins
  @PostMapping("/statements")
  Statement score(@RequestBody ScoringRequest request) {
    return Scorer.of(request.scheme()).score(request.history(), request.asOf());
  }

  @PostMapping("/networks")
  CityNetwork check(@Valid @RequestBody CityNetwork network) {
    return network;
  }
  // README ends
}
