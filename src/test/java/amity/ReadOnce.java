package amity;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationContextFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.Resource;
import org.springframework.core.type.classreading.MetadataReader;

/**
 * What stands in class files is read once in a run, not once for each application that is started in it: a test types a dozen
 * commands, and each of them opens the book anew. Spring Boot finds this by itself.
 */
final class ReadOnce implements ApplicationContextInitializer<GenericApplicationContext>, ApplicationContextFactory {
    private static final Map<Resource, MetadataReader> READ = new ConcurrentHashMap<>();

    @Override
    public void initialize(GenericApplicationContext context) {
        var read = context.getResourceCache(MetadataReader.class);
        read.putAll(READ);
        context.addBeanFactoryPostProcessor(found -> READ.putAll(read));
    }

    @Override
    public @Nullable ConfigurableApplicationContext create(WebApplicationType pages) {
        return pages == WebApplicationType.NONE ? new WithoutPages() : null;
    }

    /** An application that leaves what Spring knows of our classes to the next. */
    static final class WithoutPages extends AnnotationConfigApplicationContext {
        @Override
        protected void resetCommonCaches() {}
    }
}
