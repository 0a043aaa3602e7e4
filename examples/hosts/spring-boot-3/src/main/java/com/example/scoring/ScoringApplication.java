package com.example.scoring;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The service, without a line of settings. */
@SpringBootApplication
public class ScoringApplication {

  /** Serves on port 8080. */
  public static void main(String[] arguments) {
    SpringApplication.run(ScoringApplication.class, arguments);
  }
}
