/** How a command reaches the process that has its book open already: a socket in the data folder, for the same person alone. */
@org.jspecify.annotations.NullMarked
@ApplicationModule(allowedDependencies = {})
package amity.socket;

import org.springframework.modulith.ApplicationModule;
