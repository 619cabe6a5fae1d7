package amity;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** Every route there is, as Spring has them. */
public record Routes(List<Route> all) {
    /** One method of one pattern, and the names of what it asks for. */
    public record Route(String method, PathPattern pattern, Set<String> parameters) {
        @Override
        public String toString() {
            return method + " " + pattern;
        }
    }

    public static Routes of(Collection<RequestMappingHandlerMapping> mappings) {
        return new Routes(mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith("amity."))
                .flatMap(entry -> {
                    var methods = entry.getKey().getMethodsCondition().getMethods().stream()
                            .map(Enum::name)
                            .toList();
                    return (methods.isEmpty() ? List.of("GET") : methods)
                            .stream().flatMap(method -> entry.getKey().getPathPatternsCondition().getPatterns().stream()
                                    .map(pattern -> new Route(method, pattern, parameters(entry.getValue()))));
                })
                .sorted(Comparator.comparing(Route::toString))
                .toList());
    }

    /** The route that answers at a path, the most exact first, as Spring chooses. */
    public Optional<String> of(String method, String path) {
        var asked = PathContainer.parsePath(path);
        return all.stream()
                .filter(route -> route.method.equals(method) && route.pattern.matches(asked))
                .min(Comparator.comparing(Route::pattern))
                .map(Route::toString);
    }

    private static Set<String> parameters(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters())
                .flatMap(Routes::names)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> names(MethodParameter parameter) {
        parameter.initParameterNameDiscovery(new org.springframework.core.DefaultParameterNameDiscoverer());
        if (parameter.hasParameterAnnotation(PathVariable.class)) return Stream.of();
        var asked = parameter.getParameterAnnotation(RequestParam.class);
        if (asked != null) {
            var named = asked.value().isEmpty() ? asked.name() : asked.value();
            return Stream.of(named.isEmpty() ? String.valueOf(parameter.getParameterName()) : named);
        }
        var type = parameter.getParameterType();
        return type.isRecord() && type.getPackageName().endsWith(".web")
                ? Arrays.stream(type.getRecordComponents()).map(it -> it.getName())
                : Stream.of();
    }
}
