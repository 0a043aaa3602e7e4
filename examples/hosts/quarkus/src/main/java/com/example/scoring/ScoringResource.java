package com.example.scoring;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.kapok.incentive.Scorer;
import org.kapok.incentive.Statement;
import org.kapok.network.CityNetwork;

/** Kapok's types as bodies of requests and answers. */
@Path("/")
public class ScoringResource {

  /** Scores the history of the form by its scheme. */
  @POST
  @Path("/statements")
  public Statement score(ScoringRequest request) {
    return Scorer.of(request.scheme()).score(request.history(), request.asOf());
  }

  /** Gives a sound network back. */
  @POST
  @Path("/networks")
  public CityNetwork check(CityNetwork network) {
    network.requireSound("city network");
    return network;
  }
}
