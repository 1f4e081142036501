package io.gendan.eventsourcing;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** A query parameter that nobody reads, or that says two things or none, is a typing error: a list that was to be narrowed would come whole. */
class KnownParameters {
    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void refuseOthers(ResourceInfo resource, UriInfo uri) {
        var asked = uri.getQueryParameters().keySet();
        if (asked.isEmpty()) return;
        var taken = known.computeIfAbsent(resource.getResourceMethod(), KnownParameters::of);
        var others = new TreeSet<>(asked);
        others.removeAll(taken);
        if (others.isEmpty()) {
            uri.getQueryParameters().forEach(KnownParameters::saysOneThing);
            return;
        }
        throw new Problem(
                400,
                "UNKNOWN_PARAMETER",
                Problem.quoted(others.first()) + " is not a parameter here; "
                        + (taken.isEmpty() ? "there is none" : "known: " + taken));
    }

    private static void saysOneThing(String parameter, List<String> values) {
        if (values.size() > 1)
            throw new Problem(400, "PARAMETER_TWICE", parameter + " is there more than once: say which is meant");
        if (values.getFirst().isBlank())
            throw new Problem(400, "PARAMETER_EMPTY", parameter + " says nothing: give it a value, or leave it out");
    }

    private static Set<String> of(Method method) {
        return Arrays.stream(method.getParameters())
                .flatMap(KnownParameters::taken)
                .map(parameter -> parameter.getAnnotation(QueryParam.class))
                .filter(Objects::nonNull)
                .map(QueryParam::value)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Parameters that several operations take are the fields of one {@code @BeanParam}. */
    private static Stream<? extends AnnotatedElement> taken(Parameter parameter) {
        return parameter.isAnnotationPresent(BeanParam.class)
                ? Arrays.stream(parameter.getType().getDeclaredFields())
                : Stream.of(parameter);
    }
}
