package org.kapok.json;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * Every sentence that the sources say: what is given to a parameter that is named {@code pattern},
 * and the codes beside it.
 */
final class SentenceSources {
  private static final String PATTERN = "pattern";
  private static final String CODE = "code";

  /**
   * A pattern, and where it is said.
   *
   * @param at file and line
   * @param pattern in English; null if it is not a literal
   * @param arguments what stands in it, as written; null if it is not to be seen there
   */
  record Said(String at, @Nullable String pattern, @Nullable List<String> arguments) {}

  private final List<Said> said = new ArrayList<>();
  private final Set<String> codes = new TreeSet<>();
  private final Set<String> built = new TreeSet<>();

  /** Reads all sources below the folders. */
  SentenceSources(Path... folders) {
    JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      List<Path> sources = new ArrayList<>();
      for (Path folder : folders) {
        try (Stream<Path> paths = Files.walk(folder)) {
          paths
              .filter(each -> each.toString().endsWith(".java"))
              .filter(each -> !each.endsWith("module-info.java"))
              .forEach(sources::add);
        }
      }
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  remark -> {},
                  List.of("-proc:none", "-classpath", System.getProperty("java.class.path")),
                  null,
                  files.getJavaFileObjectsFromPaths(sources));
      List<CompilationUnitTree> units = new ArrayList<>();
      task.parse().forEach(units::add);
      task.analyze();
      units.forEach(unit -> new Calls(unit, Trees.instance(task)).scan(unit, null));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Every pattern, in the order of the sources. */
  List<Said> said() {
    return said;
  }

  /** Every code of a problem. */
  Set<String> codes() {
    return codes;
  }

  /** Where a code is given that is not a literal. */
  Set<String> builtCodes() {
    return built;
  }

  /** Collects what one file says. */
  private final class Calls extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final CompilationUnitTree unit;
    private final Trees trees;

    Calls(CompilationUnitTree unit, Trees trees) {
      this.unit = unit;
      this.trees = trees;
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void none) {
      take(call.getArguments());
      return super.visitMethodInvocation(call, none);
    }

    @Override
    public @Nullable Void visitNewClass(NewClassTree call, @Nullable Void none) {
      take(call.getArguments());
      return super.visitNewClass(call, none);
    }

    private void take(List<? extends ExpressionTree> arguments) {
      if (!(trees.getElement(getCurrentPath()) instanceof ExecutableElement called)) {
        return;
      }
      List<? extends VariableElement> parameters = called.getParameters();
      List<String> names =
          parameters.stream().map(each -> each.getSimpleName().toString()).toList();
      int pattern = names.indexOf(PATTERN);
      if (pattern >= 0 && isText(parameters.get(pattern))) {
        boolean isSeen = called.isVarArgs() && pattern == names.size() - 2;
        takePattern(
            arguments.get(pattern),
            isSeen ? arguments.subList(pattern + 1, arguments.size()) : null);
      }
      int code = names.indexOf(CODE);
      if (code >= 0 && (pattern >= 0 || names.contains("sentence")) && code < arguments.size()) {
        takeCode(arguments.get(code));
      }
    }

    private void takePattern(
        ExpressionTree pattern, @Nullable List<? extends ExpressionTree> arguments) {
      if (isHandedOn(pattern)) {
        return;
      }
      boolean isArray =
          arguments != null
              && arguments.size() == 1
              && trees.getTypeMirror(path(arguments.get(0))).getKind() == TypeKind.ARRAY;
      for (String each : texts(pattern)) {
        said.add(
            new Said(
                at(pattern),
                each,
                arguments == null || isArray
                    ? null
                    : arguments.stream().map(Object::toString).toList()));
      }
      if (texts(pattern).isEmpty()) {
        said.add(new Said(at(pattern), null, null));
      }
    }

    private void takeCode(ExpressionTree code) {
      List<String> known = texts(code);
      codes.addAll(known);
      if (known.isEmpty() && !isHandedOn(code)) {
        built.add(at(code) + " " + code);
      }
    }

    /** What the expression can be; nothing if it is not made of literals alone. */
    private List<String> texts(ExpressionTree expression) {
      if (expression instanceof LiteralTree literal && literal.getValue() instanceof String text) {
        return List.of(text);
      }
      if (expression instanceof ParenthesizedTree inner) {
        return texts(inner.getExpression());
      }
      if (expression instanceof ConditionalExpressionTree choice) {
        return Stream.of(choice.getTrueExpression(), choice.getFalseExpression())
            .flatMap(each -> texts(each).stream())
            .toList();
      }
      if (expression instanceof BinaryTree joined) {
        return texts(joined.getLeftOperand()).stream()
            .flatMap(left -> texts(joined.getRightOperand()).stream().map(left::concat))
            .toList();
      }
      if (trees.getElement(path(expression)) instanceof VariableElement variable) {
        return texts(variable);
      }
      return List.of();
    }

    private List<String> texts(VariableElement variable) {
      if (variable.getConstantValue() instanceof String constant) {
        return List.of(constant);
      }
      return variable.getKind() == ElementKind.LOCAL_VARIABLE
              && trees.getTree(variable) instanceof VariableTree local
              && local.getInitializer() != null
          ? texts(local.getInitializer())
          : List.of();
    }

    /** Whether it is a parameter or record component of that meaning, which its callers give. */
    private boolean isHandedOn(ExpressionTree expression) {
      if (expression instanceof MethodInvocationTree accessor) {
        return accessor.getMethodSelect() instanceof MemberSelectTree selected
            && selected.getIdentifier().contentEquals(CODE);
      }
      return expression instanceof IdentifierTree
          && trees.getElement(path(expression)) instanceof VariableElement variable
          && variable.getKind() != ElementKind.LOCAL_VARIABLE
          && Set.of(PATTERN, CODE).contains(variable.getSimpleName().toString());
    }

    private boolean isText(Element parameter) {
      return parameter.asType().toString().equals("java.lang.String");
    }

    private TreePath path(ExpressionTree expression) {
      return TreePath.getPath(unit, expression);
    }

    private String at(ExpressionTree expression) {
      SourcePositions positions = trees.getSourcePositions();
      long line = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, expression));
      return unit.getSourceFile().getName() + ":" + line;
    }
  }
}
