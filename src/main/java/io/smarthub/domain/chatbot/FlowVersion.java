package io.smarthub.domain.chatbot;

/** Names one version of a flow. */
public record FlowVersion(String flowId, int version) {}
