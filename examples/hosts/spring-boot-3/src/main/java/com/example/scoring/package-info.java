/**
 * A service that takes Kapok's documents and gives Kapok's documents, on Spring Boot as it comes.
 */
@NullMarked
package com.example.scoring;

import org.jspecify.annotations.NullMarked;
