package amity.shell.web;

import jakarta.servlet.ServletRequest;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.core.ResolvableType;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.ServletRequestDataBinder;
import org.springframework.web.bind.support.WebBindingInitializer;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.annotation.InitBinderDataBinderFactory;
import org.springframework.web.method.support.InvocableHandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.ServletRequestDataBinderFactory;
import org.springframework.web.servlet.support.ExtendedServletRequestDataBinder;

/** A field of words that a form leaves away is an empty one, unless the record of its fields says that it may be missing. */
@Component
class BlankFields implements WebMvcRegistrations {
    @Override
    public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
        return new RequestMappingHandlerAdapter() {
            @Override
            protected InitBinderDataBinderFactory createDataBinderFactory(List<InvocableHandlerMethod> methods) {
                return new Factory(methods, getWebBindingInitializer());
            }
        };
    }

    private static final class Factory extends ServletRequestDataBinderFactory {
        Factory(List<InvocableHandlerMethod> methods, @Nullable WebBindingInitializer initializer) {
            super(methods, initializer);
        }

        @Override
        protected ServletRequestDataBinder createBinderInstance(
                @Nullable Object target, String name, NativeWebRequest request) {
            return new Binder(target, name);
        }
    }

    private static final class Binder extends ExtendedServletRequestDataBinder {
        private Set<String> blank = Set.of();

        Binder(@Nullable Object target, String name) {
            super(target, name);
        }

        @Override
        public void setTargetType(@Nullable ResolvableType type) {
            super.setTargetType(type);
            blank = type == null ? Set.of() : words(type.toClass());
        }

        private static Set<String> words(Class<?> fields) {
            return fields.isRecord()
                    ? Arrays.stream(fields.getRecordComponents())
                            .filter(field -> field.getType() == String.class
                                    && !field.getAnnotatedType().isAnnotationPresent(Nullable.class))
                            .map(RecordComponent::getName)
                            .collect(Collectors.toSet())
                    : Set.of();
        }

        @Override
        protected ServletRequestValueResolver createValueResolver(ServletRequest request) {
            var usual = super.createValueResolver(request);
            return new ServletRequestValueResolver(request, this) {
                @Override
                protected @Nullable Object getRequestParameter(String name, Class<?> type) {
                    var value = usual.resolveValue(name, type);
                    return value == null && blank.contains(name) ? "" : value;
                }

                @Override
                public Set<String> getNames() {
                    return usual.getNames();
                }
            };
        }
    }
}
