package org.kapok.demo;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.kapok.problem.RefusedException;

/** Where a document is read from; its name stands in every message about it. */
abstract class Source {
  private final String name;

  private Source(String name) {
    this.name = name;
  }

  /** What is done with the open document. */
  interface Reading<T> {
    /** Reads it. */
    T read(InputStream in) throws IOException;
  }

  /** How people know it. */
  String name() {
    return name;
  }

  abstract InputStream open() throws IOException;

  /** A file, or standard input if the path is {@code -}. */
  static Source of(Path path) {
    if (path.toString().equals("-")) {
      return new Source("standard input") {
        @Override
        InputStream open() {
          return new BufferedInputStream(System.in);
        }
      };
    }
    return new Source(path.toString()) {
      @Override
      InputStream open() throws IOException {
        requireFile(path);
        return new BufferedInputStream(Files.newInputStream(path));
      }
    };
  }

  /** The scheme of an example. */
  static Source of(Example example) {
    return shipped("the example " + example, example.scheme());
  }

  /** A document that ships with the demo. */
  static Source shipped(String name, byte[] document) {
    return new Source(name) {
      @Override
      InputStream open() {
        return new ByteArrayInputStream(document);
      }
    };
  }

  private static void requireFile(Path path) {
    if (Files.isDirectory(path)) {
      throw new Failure(path + " is a directory; name a file in it");
    }
    if (!Files.exists(path)) {
      throw new Failure("there is no file " + path + NearestFile.hint(path));
    }
  }

  /**
   * Reads the document.
   *
   * @throws Failure if it cannot be opened
   * @throws RefusedException if its content is refused; the message names this source
   */
  <T> T read(Reading<T> reading) {
    try (InputStream in = open()) {
      return reading.read(in);
    } catch (RefusedException refused) {
      throw new RefusedException(name, refused.problems());
    } catch (AccessDeniedException denied) {
      throw new Failure("may not read " + name + "; check its permissions");
    } catch (IOException unreadable) {
      throw new Failure("cannot read " + name + ": " + unreadable.getMessage());
    }
  }
}
