package org.kapok.json;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.Module;
import org.kapok.problem.RefusedException;

/**
 * Teaches any Jackson mapper Kapok's types; {@code findAndAddModules()} finds it. A refused value
 * is a {@link JsonMappingException} whose cause is the {@link RefusedException} with every fault.
 * {@link KapokJson} reads more strictly than a mapper's defaults.
 *
 * <p>Example: {@code JsonMapper.builder().addModule(new KapokModule()).build()}.
 */
public final class KapokModule extends Module {

  /** Makes the module; Jackson's service lookup uses it too. */
  public KapokModule() {}

  @Override
  public String getModuleName() {
    return "kapok";
  }

  @Override
  public Version version() {
    return new Version(0, 1, 0, null, "org.kapok", "kapok-json");
  }

  @Override
  public void setupModule(SetupContext context) {
    context.addSerializers(new Bindings.Writing());
    context.addDeserializers(new Bindings.Reading());
  }
}
