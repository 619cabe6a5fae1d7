/** Everything, always: the full export and its return, backups, and the doctor who checks the book; it walks the schema of all features. */
@org.jspecify.annotations.NullMarked
@ApplicationModule(allowedDependencies = {"practice", "client", "standing", "attachment", "account"})
package amity.vault;

import org.springframework.modulith.ApplicationModule;
