package org.dossier.http.contract;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One path of the contract.
 *
 * @param methods sorted, with {@code HEAD} and {@code OPTIONS}
 * @param mediaTypes of a {@code GET}, the default first
 * @param parameters the query parameters of a {@code GET}, by name
 * @param traits of a {@code GET}
 */
public record Route(
        List<String> methods, List<String> mediaTypes, Map<String, QueryParameter> parameters, Set<RouteTrait> traits) {

    static final Route UNKNOWN = new Route(List.of(), List.of(), Map.of(), Set.of());

    public Route {
        methods = List.copyOf(methods);
        mediaTypes = List.copyOf(mediaTypes);
        parameters = Map.copyOf(parameters);
        traits = Set.copyOf(traits);
    }

    /** Whether one of the named parameters has the trait. */
    public boolean hasTrait(Set<String> names, ParameterTrait trait) {
        return !Collections.disjoint(names, withTrait(trait));
    }

    /** The names of all parameters that have the trait. */
    public Set<String> withTrait(ParameterTrait trait) {
        return parameters.values().stream()
                .filter(parameter -> parameter.traits().contains(trait))
                .map(QueryParameter::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * @param defaultValue the value that an absent parameter stands for; empty if there is none
     */
    public record QueryParameter(String name, String defaultValue, boolean required, Set<ParameterTrait> traits) {}
}
