/** Receipts and pictures: files that belong to a record, kept in the data folder under the fingerprint of their content. */
@org.jspecify.annotations.NullMarked
@ApplicationModule(allowedDependencies = {"practice", "client"})
package amity.attachment;

import org.springframework.modulith.ApplicationModule;
