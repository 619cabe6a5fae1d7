/** The tables as jOOQ generates them from the migrations: only the stores look here. */
@org.jspecify.annotations.NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package amity.schema;

import org.springframework.modulith.ApplicationModule;
