namespace VerifyTests;

/// <summary>A result is not the accepted one.</summary>
public sealed class VerifyException(string message) : Exception(message);
